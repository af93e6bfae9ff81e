import { DateTime } from 'luxon'
import { isDuring, type Holiday } from '#appointments/holidays'
import { answersHolidayUntil } from '#appointments/series_limits'
import { dayAfter, occurrences, weekOf, type Rule } from '#appointments/occurrences'

type About = {
  /** That of the student. */
  zone: string
  /** The last week of the trial, while it is one. */
  lastWeek: string | null
  now: DateTime
}

/**
 * Until when the two of a series answer whether they keep its hours in a holiday, or null when they aren't asked: it has none then,
 * there is no time left to answer, or it began in that holiday, so that whoever chose its first day knew.
 *
 * @param agreed its rules, in the order in which they were agreed on
 */
export function holidayQuestion(agreed: Rule[], holiday: Holiday, { zone, lastWeek, now }: About) {
  if (holiday.startsOn <= agreed[0].startsOn) return null
  const begins = DateTime.fromISO(holiday.startsOn, { zone })
  return answersHolidayUntil(begins, hoursIn(agreed, holiday, zone, lastWeek), now)
}

/** When they begin. A day more on either side: it may be another one where the student is. */
function hoursIn(rules: Rule[], holiday: Holiday, zone: string, lastWeek: string | null) {
  const until = weekOf(dayAfter(holiday.endsOn, 1))
  const hours = occurrences(
    rules,
    weekOf(dayAfter(holiday.startsOn, -1)),
    lastWeek && lastWeek < until ? lastWeek : until
  )
  return hours
    .map(({ startsAt }) => startsAt)
    .filter((startsAt) => isDuring(startsAt, [holiday], zone))
}
