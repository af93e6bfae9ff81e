import { useShared } from '~/hooks/use_shared'
import { formatDay, formatWith } from '~/lib/dates'
import { noonOf, type CalendarView } from './entries'
import { useTranslation } from '~/hooks/use_translation'

/** Names of days and of what a view shows: days have no zone, so they are formatted in UTC. */
export function useCalendarTitles() {
  const { locale } = useTranslation()
  const { now } = useShared()
  const context = { locale, timeZone: 'UTC' }
  const show = (key: string, options: Intl.DateTimeFormatOptions) =>
    formatWith(noonOf(key), context, options)

  const titles = {
    day: (key: string) => formatDay(noonOf(key), now, context),
    weekday: (key: string) => show(key, { weekday: 'short' }),
    dayNumber: (key: string) => String(Number(key.slice(8))),
    month: (key: string) => show(key, { month: 'long', year: 'numeric' }),
    week(first: string, last: string) {
      const oneMonth = first.slice(0, 7) === last.slice(0, 7)
      const from = show(first, oneMonth ? { day: 'numeric' } : { day: 'numeric', month: 'short' })
      return `${from} – ${show(last, { day: 'numeric', month: 'short', year: 'numeric' })}`
    },
  }

  return {
    ...titles,
    of(view: CalendarView, date: string, days: string[]) {
      if (view === 'week') return titles.week(days[0], days[days.length - 1])
      return capitalized(view === 'day' ? titles.day(date) : titles.month(date))
    },
  }
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
