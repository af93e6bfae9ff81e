import { Notice } from '~/ui/notice'
import { keptForms } from '~/lib/kept_forms'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

/** At sign-in: says that a form which could not be sent is kept. */
export function KeptNotice() {
  const { t } = useTranslation()
  const hydrated = useHydrated()
  if (!hydrated || keptForms.isEmpty()) return null
  return <Notice className="mb-5">{t('accounts.sign_in.kept')}</Notice>
}
