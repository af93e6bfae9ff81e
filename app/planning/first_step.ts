import type { FirstSteps } from '#planning/queries/first_steps'

type Step = (typeof STEPS)['student' | 'tutor'][number] | 'guardian'

export const STEPS = {
  student: ['account', 'profile', 'tutor', 'first_hour'],
  tutor: ['account', 'profile', 'clearance', 'first_student'],
} as const

/** The steps of this person: a student whose guardian has to authorise the tutoring has one more. */
export function stepsOf({ role, guardian }: FirstSteps): Step[] {
  if (role === 'tutor') return [...STEPS.tutor]
  const [account, profile, ...rest] = STEPS.student
  return guardian === 'not_needed'
    ? [account, profile, ...rest]
    : [account, profile, 'guardian', ...rest]
}

/** Index of the step at which this person stands, among theirs. */
export function currentStep(steps: FirstSteps): number {
  return stepsOf(steps).indexOf(standsAt(steps))
}

function standsAt({ role, waitingForGuardian, hasProfile, guardian, cleared }: FirstSteps): Step {
  if (waitingForGuardian) return 'account'
  if (!hasProfile) return 'profile'
  if (role === 'tutor') return cleared ? 'first_student' : 'clearance'
  return guardian === 'waiting' ? 'guardian' : 'tutor'
}
