import { useTranslation } from '~/hooks/use_translation'
import { lacksConsent } from '~/features/accounts/consents/lacks_consent'
import type { Answer } from '~/features/accounts/consents/consent_questions'
import type { Guardian } from '~/features/accounts/consents/named_guardian'

/** Where a waiting account stands: whom to ask, the mail, the answer, open. */
export function useWaitingSteps(
  named: Guardian[],
  needed: Answer['purpose'][],
  ownConsentMissing: boolean
) {
  const { t } = useTranslation()
  const first = named.find((one) => lacksConsent(one, needed)) ?? named[0]
  const name = first?.name ?? ''
  const sent = first?.sentAt ? 'guardians.waiting.steps.sent' : 'guardians.waiting.steps.not_sent'
  const agreement = first && agreementOf(first, needed)
  const steps = [
    { title: t('guardians.waiting.steps.signed_up') },
    ...(ownConsentMissing ? [{ title: t('guardians.waiting.steps.own') }] : []),
    { title: first ? t(sent, { name }) : t('guardians.waiting.steps.nobody') },
    {
      title: first
        ? t(`guardians.waiting.steps.${agreement}`, { name })
        : t('guardians.waiting.steps.agreement_nobody'),
    },
    { title: t('guardians.waiting.steps.open') },
  ]
  return { steps, current: ownConsentMissing ? 1 : first?.sentAt ? 2 : 1 }
}

function agreementOf(guardian: Guardian, needed: Answer['purpose'][]) {
  if (lacksConsent(guardian, needed)) return 'lacking'
  return guardian.answered ? 'agreed' : 'agreement'
}
