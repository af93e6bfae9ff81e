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

type Deciding = {
  deciderId: string
  interview: ClearanceSteps['interview']
  /** Whether nobody else of the team is active. */
  alone: boolean
  absentColleagueId: string | null
}

/**
 * Who decides neither held the interview nor wrote it down: whoever could name a colleague as the interviewer would
 * clear somebody alone. The only active member of staff may do both, and names the colleague who is away.
 */
export function refuseDecider({ deciderId, interview, alone, absentColleagueId }: Deciding) {
  const stake = stakeIn(interview, deciderId)
  if (!stake || (alone && absentColleagueId)) return null
  return alone ? ('absent_colleague_missing' as const) : stake
}

/** Why this interview is not theirs to decide on, or null. */
export function stakeIn(interview: ClearanceSteps['interview'], deciderId: string) {
  if (interview?.interviewerId === deciderId) return 'decider_interviewed' as const
  return interview?.recordedBy === deciderId ? ('decider_recorded' as const) : null
}
