/** An hour of a person's that is to come, by the name of the other. */
export type HourPlanned = { id: string; startsAt: Date; endsAt: Date; otherFirstName: string }

/** What a person has planned until a moment. The feature of appointments knows; it stands to the right. */
type HoursPlanned = (userId: string, until: Date) => Promise<HourPlanned[]>

let planned: HoursPlanned = async () => []

export function whatIsPlanned(contract: HoursPlanned) {
  planned = contract
}

/** The hours of this person that are confirmed and to come, until this moment, in order. */
export const hoursPlanned: HoursPlanned = (userId, until) => planned(userId, until)
