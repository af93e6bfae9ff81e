import type { ClearanceSteps } from '#profiles/queries/clearance_steps'

/** The first thing that keeps an application from being sent, or null. */
export function missingToSubmit(steps: ClearanceSteps) {
  if (!steps.hasSkills) return 'profile_missing' as const
  if (!steps.hasPresentation) return 'presentation_missing' as const
  if (!steps.hasAvailability) return 'availability_missing' as const
  return steps.charterAccepted ? null : ('charter_missing' as const)
}
