import { hasExpired, type ClearanceSteps } from '#profiles/queries/clearance_steps'

/** Why these steps don't clear anybody, or null. */
export function missingToClear({ charterAccepted, interview, check }: ClearanceSteps) {
  if (!charterAccepted) return 'charter_missing' as const
  if (!interview) return 'interview_missing' as const
  if (!interview.favourable) return 'interview_unfavourable' as const
  if (!check) return 'check_missing' as const
  if (!check.favourable) return 'check_unfavourable' as const
  return hasExpired(check) ? ('check_expired' as const) : null
}

type Deciding = { deciderId: string; interviewerId?: string; alone: boolean; absent: string }

/**
 * Who decides is not who interviewed. The only active member of staff may do both, and names the colleague who
 * is away.
 */
export function refuseDecider({ deciderId, interviewerId, alone, absent }: Deciding) {
  if (deciderId !== interviewerId) return null
  if (!alone) return 'decider_interviewed' as const
  return absent ? null : ('absent_colleague_missing' as const)
}
