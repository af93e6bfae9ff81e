import { useTranslation } from '~/hooks/use_translation'
import type { decisiveAnswer, GuardianAnswer } from '~/features/accounts/consents/guardian_answer'

const TITLES: Record<GuardianAnswer, 'refuses' | 'lacking' | 'agreed' | 'agreement'> = {
  refuses: 'refuses',
  lacks: 'lacking',
  agrees: 'agreed',
  none: 'agreement',
}

/** Where a waiting account stands: whom to ask, the mail, the answer, open; the student's own word where it is missing. */
export function useWaitingSteps(
  decisive: ReturnType<typeof decisiveAnswer> | undefined,
  ownConsentMissing: boolean
) {
  const { t } = useTranslation()
  const own = ownConsentMissing ? [{ title: t('guardians.waiting.steps.own') }] : []
  const asking = askingSteps(decisive, t)
  const agreed = decisive?.answer === 'agrees'
  const sent = decisive?.guardian.sentAt
  return {
    steps: [
      { title: t('guardians.waiting.steps.signed_up') },
      ...(agreed ? [...asking, ...own] : [...own, ...asking]),
      { title: t('guardians.waiting.steps.open') },
    ],
    current: agreed ? 3 : ownConsentMissing || !sent ? 1 : 2,
  }
}

function askingSteps(
  decisive: ReturnType<typeof decisiveAnswer> | undefined,
  t: ReturnType<typeof useTranslation>['t']
) {
  if (!decisive) {
    return [
      { title: t('guardians.waiting.steps.nobody') },
      { title: t('guardians.waiting.steps.agreement_nobody') },
    ]
  }
  const { name, sentAt } = decisive.guardian
  return [
    { title: t(`guardians.waiting.steps.${sentAt ? 'sent' : 'not_sent'}`, { name }) },
    { title: t(`guardians.waiting.steps.${TITLES[decisive.answer]}`, { name }) },
  ]
}
