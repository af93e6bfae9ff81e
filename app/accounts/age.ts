/** A tutor meets minors alone: only adults do. */
export const TUTOR_AGE = 18
const OLDEST = 120

/**
 * Full years between a date of birth and a day, both as YYYY-MM-DD; who was born on a 29 February has a birthday on the
 * 28th of other years.
 */
export function ageOn(birthDate: string, day: string) {
  const [year, born] = [Number(day.slice(0, 4)), Number(birthDate.slice(0, 4))]
  const had = day.slice(5) >= birthday(birthDate, year)
  return year - born - (had ? 0 : 1)
}

/** Whether somebody may have been born on this date. */
export function isBirthDate(birthDate: string, today: string) {
  const age = ageOn(birthDate, today)
  return age >= 0 && age <= OLDEST && birthDate < today
}

function birthday(birthDate: string, year: number) {
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  const day = birthDate.slice(5)
  return day === '02-29' && !leap ? '02-28' : day
}
