import type { FirstSteps } from '#planning/queries/first_steps'

export const STEPS = {
  student: ['account', 'profile', 'tutor', 'first_hour'],
  tutor: ['account', 'profile', 'clearance', 'first_student'],
} as const

/** Index of the step at which this person stands, among the four of their role. */
export function currentStep(steps: FirstSteps): number {
  if (steps.waitingForGuardian) return 0
  if (!steps.hasProfile) return 1
  return steps.role === 'tutor' && steps.application === 'cleared' ? 3 : 2
}
