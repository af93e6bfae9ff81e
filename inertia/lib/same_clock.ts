const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000

/** Whether two zones show the same time, in winter and in summer: nobody in Brussels minds being told Paris. */
export function sameClock(one: string, other: string, at = new Date()) {
  const days = [at, new Date(at.getTime() + HALF_A_YEAR)]
  return days.every((day) => wallTime(day, one) === wallTime(day, other))
}

const wallTime = (day: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(day)
