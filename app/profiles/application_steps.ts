import type { OwnApplication } from '#profiles/queries/own_application'

export const APPLICATION_STEPS = [
  'profile',
  'availability',
  'charter',
  'submission',
  'interview',
  'check',
  'decision',
] as const

type Facts = Omit<OwnApplication, 'slot' | 'submittedAt' | 'reapplyOn'>

/** Index of the first step that is not done; the number of steps when the tutor is cleared. */
export function currentStepOf(facts: Facts): number {
  if (facts.cleared) return APPLICATION_STEPS.length
  const isSent = facts.state !== 'draft' && facts.state !== 'refused'
  const isDone = [
    isSent || (facts.hasSkills && facts.hasPresentation),
    isSent || facts.hasAvailability,
    facts.charterAccepted,
    isSent,
    facts.interview !== null,
    facts.check !== null && facts.state !== 'expired',
    false,
  ]
  return isDone.indexOf(false)
}
