import { DayList } from './day_list'
import { WeekGrid } from './week_grid'
import { MonthGrid } from './month_grid'
import { NothingPlanned } from './nothing_planned'
import { countOf, type CalendarView, type Day } from './entries'

type CalendarBodyProps = {
  view: CalendarView
  date: string
  today: string
  days: Day[]
  mayPropose: boolean
}

/** The view that was asked for. A phone shows the week as a list of its days. */
export function CalendarBody({ view, date, today, days, mayPropose }: CalendarBodyProps) {
  const filled = days.filter((day) => countOf(day) > 0)
  const list = { today, mayPropose }

  if (view === 'month') return <MonthGrid days={days} date={date} today={today} />
  if (view === 'week') {
    return (
      <>
        <DayList days={days} {...list} className="md:hidden" />
        <WeekGrid days={days} {...list} className="hidden md:block" />
      </>
    )
  }
  if (filled.length === 0) return <NothingPlanned view={view} date={date} {...list} />
  return <DayList days={filled} {...list} />
}
