import { Notice } from '~/ui/notice'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'

/** A tutor's charter has a new version, which waits to be read and accepted. */
export function NewCharter({ waits }: { waits: boolean }) {
  const { t } = useTranslation()
  if (!waits) return null
  return (
    <Notice
      title={t('planning.charter.title')}
      action={
        <LinkButton size="small" route="charters.show">
          {t('profiles.application.charter.action')}
        </LinkButton>
      }
    >
      {t('planning.charter.text')}
    </Notice>
  )
}
