import { hasExpired, type ClearanceSteps } from '#profiles/queries/clearance_steps'
import type { InterviewedBy } from '#profiles/queries/interviews_of'

/** Why these steps don't clear anybody, or null. */
export function missingToClear({ charterAccepted, interview, check }: ClearanceSteps) {
  if (!charterAccepted) return 'charter_missing' as const
  if (!interview) return 'interview_missing' as const
  if (!interview.favourable) return 'interview_unfavourable' as const
  if (!check) return 'check_missing' as const
  if (!check.favourable) return 'check_unfavourable' as const
  return hasExpired(check) ? ('check_expired' as const) : null
}

type Deciding = {
  deciderId: string
  /** All of this application: another one that is noted later changes nothing of who decides. */
  interviews: InterviewedBy[]
  /** Whether nobody else of the team is active. */
  alone: boolean
  absentColleagueId: string | null
}

/**
 * Who decides neither held an interview nor wrote one down: whoever could name a colleague as the interviewer would
 * clear somebody alone. The only active member of staff may do both, and names the colleague who is away.
 */
export function refuseDecider({ deciderId, interviews, alone, absentColleagueId }: Deciding) {
  const stake = stakeIn(interviews, deciderId)
  if (!stake || (alone && absentColleagueId)) return null
  return alone ? ('absent_colleague_missing' as const) : stake
}

/** Why this application is not theirs to decide on, or null. */
export function stakeIn(interviews: InterviewedBy[], deciderId: string) {
  if (interviews.some((one) => one.interviewerId === deciderId))
    return 'decider_interviewed' as const
  const recorded = interviews.some((one) => one.recordedBy === deciderId)
  return recorded ? ('decider_recorded' as const) : null
}
