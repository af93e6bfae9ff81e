import { momentOf } from '~/lib/wall_time'
import { useDates } from '~/hooks/use_dates'
import type { Day, Partner } from './entries'
import { clockHour, hourList, type Hours } from './day_hours'

/**
 * What the other's clock says at each of these hours; null without another, where both say the same, and in a week in which
 * the two drift apart: each hour then says for itself.
 */
export function useOtherHours(days: Day[], hours: Hours, partner: Partner | null) {
  const own = useDates()
  const other = useDates(partner?.timeZone)
  if (!partner) return null

  const [first, last] = [days[0], days[days.length - 1]].map(({ key }) =>
    hourList(hours).map((hour) => {
      const moment = momentOf(key, clockHour(hour), own.timeZone)
      return moment ? other.time(moment) : ''
    })
  )
  const same = hourList(hours).every((hour, index) => clockHour(hour) === first[index])
  return same || first.join() !== last.join() ? null : first
}
