import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'

/** Which document to show, how to get it, and what is kept of it. */
export function CheckStep() {
  const { t } = useTranslation()
  return (
    <Details summary={t('profiles.application.check.how_title')}>
      <p className="max-w-text">{t('profiles.application.check.how')}</p>
      <p className="max-w-text pt-2">{t('profiles.application.check.kept')}</p>
    </Details>
  )
}
