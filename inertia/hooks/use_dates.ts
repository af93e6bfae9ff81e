import { useMemo } from 'react'
import * as dates from '~/lib/dates'
import { relative, relativeDay } from '~/lib/relative_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** The functions of `~/lib/dates` for the signed-in person's language, zone, and the server's clock. */
export function useDates(zone?: string) {
  const { locale } = useTranslation()
  const { user, now } = useShared()
  const timeZone = zone ?? user?.timeZone ?? 'Europe/Paris'

  return useMemo(() => {
    const context = { locale, timeZone }
    return {
      ...context,
      now,
      time: (instant: dates.Instant) => dates.formatTime(instant, context),
      day: (instant: dates.Instant) => dates.formatDay(instant, now, context),
      until: (instant: dates.Instant) => dates.lastMinute(instant, now, context),
      weekday: (instant: dates.Instant) => dates.formatWeekday(instant, context),
      shortDay: (instant: dates.Instant) => dates.formatShortDay(instant, context),
      date: (instant: dates.Instant) => dates.formatDate(instant, context),
      range: (start: dates.Instant, end: dates.Instant) => dates.formatRange(start, end, context),
      relative: (instant: dates.Instant) => relative(instant, now, context),
      relativeDay: (instant: dates.Instant) => relativeDay(instant, now, context),
      dayKey: (instant: dates.Instant) => dates.dayKey(instant, timeZone),
      dayKeyIn: dates.dayKey,
    }
  }, [locale, timeZone, now])
}
