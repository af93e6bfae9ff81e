import { DateTime } from 'luxon'

/** Whole days on the person's own calendar, the first and the last included: `2026-12-19`. */
export type Absence = { startsOn: string; endsOn: string }

/** How far ahead an absence may be told. */
export const YEARS_AHEAD = 2

/** Absences to come that one person may have. */
export const MOST_ABSENCES = 60

export const isAway = (absences: Absence[], day: string) =>
  absences.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)

/** Whether some of this time is on a day of an absence, on the calendar of this zone. */
export function isAwayDuring(
  absences: Absence[],
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  zone: string
) {
  const dayOf = (moment: number) => DateTime.fromMillis(moment, { zone }).toISODate()!
  return [startsAt.getTime(), endsAt.getTime() - 1].some((moment) =>
    isAway(absences, dayOf(moment))
  )
}
