import { formatTime } from '~/lib/dates'
import { otherTime } from '~/lib/other_time'
import { momentOf } from '~/lib/wall_time'
import { clockMinute } from './day_hours'
import { useDates } from '~/hooks/use_dates'
import type { Entry, Partner } from './entries'
import { useTranslation } from '~/hooks/use_translation'

/** What is said about a time in the grid, given in quarters of its day. */
export function useSlotWords(partner: Partner | null) {
  const { t, locale } = useTranslation()
  const own = useDates()

  return {
    range: (start: number, end: number) =>
      `${clockMinute(start * 15)}\u00a0– ${clockMinute(end * 15)}`,
    /** "19:00 pour Lina", where it says something else; of an hour that is carried, for whom it is with. */
    otherTime(day: string, start: number, entry?: Entry) {
      const name = entry?.otherFirstName ?? partner?.firstName
      const timeZone = entry?.otherTimeZone ?? partner?.timeZone
      const moment = timeZone && momentOf(day, clockMinute(start * 15), own.timeZone)
      if (!moment || !name) return null
      const same = formatTime(moment, { locale, timeZone }) === clockMinute(start * 15)
      return same ? null : t('ui.clock_other', { time: otherTime(moment, timeZone, own), name })
    },
  }
}
