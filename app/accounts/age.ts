import { DateTime } from 'luxon'

/** A tutor meets minors alone: only adults do. */
export const TUTOR_AGE = 18
const OLDEST = 120

/** Full years between a date of birth and a day, both as YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string) {
  return Math.floor(DateTime.fromISO(day).diff(DateTime.fromISO(birthDate), 'years').years)
}

/** Whether somebody may have been born on this date. */
export function isBirthDate(birthDate: string, today: string) {
  const age = ageOn(birthDate, today)
  return age >= 0 && age <= OLDEST && birthDate < today
}
