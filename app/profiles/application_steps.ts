import type { OwnApplication } from '#profiles/queries/own_application'

export const APPLICATION_STEPS = [
  'profile',
  'charter',
  'submission',
  'interview',
  'check',
  'decision',
] as const

type Facts = Pick<
  OwnApplication,
  'state' | 'cleared' | 'hasSkills' | 'charterAccepted' | 'interview' | 'check'
>

/** Index of the first step that is not done; the number of steps when the tutor is cleared. */
export function currentStepOf(facts: Facts): number {
  if (facts.cleared) return APPLICATION_STEPS.length
  const isDone = [
    facts.hasSkills,
    facts.charterAccepted,
    facts.state !== 'draft',
    facts.interview !== null,
    facts.check !== null && facts.state !== 'expired',
    false,
  ]
  return isDone.indexOf(false)
}
