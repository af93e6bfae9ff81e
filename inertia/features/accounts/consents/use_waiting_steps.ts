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
  const past = decisive?.answer === 'agrees' ? 2 : decisive?.guardian.sentAt ? 1 : 0
  return {
    steps: [
      { title: t('guardians.waiting.steps.signed_up') },
      ...asking.slice(0, past),
      ...own,
      ...asking.slice(past),
      { title: t('guardians.waiting.steps.open') },
    ],
    current: past + 1,
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
