import { useSyncExternalStore } from 'react'
import { Notice } from '~/ui/notice'
import { keptForms } from '~/lib/kept_forms'
import { useTranslation } from '~/hooks/use_translation'

/** At sign-in: says that a form which could not be sent is kept. */
export function KeptNotice() {
  const { t } = useTranslation()
  const nothing = useSyncExternalStore(keptForms.subscribe, keptForms.isEmpty, () => true)
  if (nothing) return null
  return <Notice className="mb-5">{t('accounts.sign_in.kept')}</Notice>
}
