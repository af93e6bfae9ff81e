import { useTranslation } from '~/hooks/use_translation'
import type { Guardian } from '~/features/accounts/consents/named_guardian'

/** Where a waiting account stands: whom to ask, the mail, the answer, open. */
export function useWaitingSteps(named: Guardian[], ownConsentMissing: boolean) {
  const { t } = useTranslation()
  const [first] = named
  const name = first?.name ?? ''
  const sent = first?.sentAt ? 'guardians.waiting.steps.sent' : 'guardians.waiting.steps.not_sent'
  const steps = [
    { title: t('guardians.waiting.steps.signed_up') },
    ...(ownConsentMissing ? [{ title: t('guardians.waiting.steps.own') }] : []),
    { title: first ? t(sent, { name }) : t('guardians.waiting.steps.nobody') },
    {
      title: first
        ? t('guardians.waiting.steps.agreement', { name })
        : t('guardians.waiting.steps.agreement_nobody'),
    },
    { title: t('guardians.waiting.steps.open') },
  ]
  return { steps, current: ownConsentMissing ? 1 : first?.sentAt ? 2 : 1 }
}
