import { Legend } from './legend'
import { DayList } from './day_list'
import { WeekGrid } from './week_grid'
import { MonthGrid } from './month_grid'
import { NothingPlanned } from './nothing_planned'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'
import { calendarPath, countOf, type CalendarView, type Day } from './entries'

type CalendarBodyProps = {
  view: CalendarView
  date: string
  today: string
  next: string
  days: Day[]
  mayPropose: boolean
}

/** The view that was asked for. A phone shows the week as a list of its days. */
export function CalendarBody({ view, date, today, next, days, mayPropose }: CalendarBodyProps) {
  const { t } = useTranslation()
  const filled = days.filter((day) => countOf(day) > 0)
  const list = { today, mayPropose }

  if (view === 'month') {
    return (
      <div className="flex flex-col gap-3">
        <Legend />
        <MonthGrid days={days} date={date} today={today} />
      </div>
    )
  }
  if (view === 'week') {
    return (
      <>
        <div className="md:hidden">
          <DayList days={filledOrToCome(days, today)} {...list} />
          <LinkButton variant="secondary" href={calendarPath('week', next)}>
            {t('calendar.next.week')}
          </LinkButton>
        </div>
        <div className="hidden flex-col gap-3 md:flex">
          <Legend />
          <WeekGrid days={days} {...list} />
        </div>
      </>
    )
  }
  if (filled.length === 0) return <NothingPlanned view={view} date={date} {...list} />
  return <DayList days={filled} {...list} />
}

/** On a phone, days that are over and were empty only stand in the way. */
const filledOrToCome = (days: Day[], today: string) =>
  days.filter((day) => day.key >= today || countOf(day) > 0)
