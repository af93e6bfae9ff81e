type Two = { studentId: string; tutorId: string }
type Sides = Two & { proposerId: string }

export const isOneOf = (userId: string | null, { studentId, tutorId }: Two) =>
  userId === studentId || userId === tutorId

/** Whether neither of the two proposed it: then either may answer. */
export const proposedByTeam = (sides: Sides) => !isOneOf(sides.proposerId, sides)

/** Whose deed it is, as one of the two sees it; what the application did counts as the team's. */
export function whoseDeed(
  actorId: string | null,
  viewerId: string,
  two: Two
): 'me' | 'other' | 'team' {
  if (actorId === viewerId) return 'me'
  return isOneOf(actorId, two) ? 'other' : 'team'
}
