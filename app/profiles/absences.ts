/** Whole days on the person's own calendar, the first and the last included: `2026-12-19`. */
export type Absence = { startsOn: string; endsOn: string }

/** How far ahead an absence may be told. */
export const YEARS_AHEAD = 2

/** Absences to come that one person may have. */
export const MOST_ABSENCES = 60

export const isAway = (absences: Absence[], day: string) =>
  absences.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
