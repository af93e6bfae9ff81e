import { useDates } from '~/hooks/use_dates'
import type { Instant } from '~/lib/dates'

/** Gives a time on the other's clock, and which day it is there when it isn't one's own: "00:30 (vendredi)". */
export function useOtherTime(timeZone: string) {
  const [own, other] = [useDates(), useDates(timeZone)]
  return (instant: Instant) => {
    const sameDay = own.dayKey(instant) === other.dayKey(instant)
    return `${other.time(instant)}${sameDay ? '' : ` (${other.weekday(instant)})`}`
  }
}
