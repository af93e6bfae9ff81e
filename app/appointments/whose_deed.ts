type Two = { studentId: string; tutorId: string }
type Sides = Two & { proposerId: string }

/** Whether neither of the two proposed it: then either may answer. */
export const proposedByTeam = ({ studentId, tutorId, proposerId }: Sides) =>
  proposerId !== studentId && proposerId !== tutorId

/** Whose deed it is, as one of the two sees it; what the application did counts as the team's. */
export function whoseDeed(
  actorId: string | null,
  viewerId: string,
  { studentId, tutorId }: Two
): 'me' | 'other' | 'team' {
  if (actorId === viewerId) return 'me'
  return actorId === studentId || actorId === tutorId ? 'other' : 'team'
}
