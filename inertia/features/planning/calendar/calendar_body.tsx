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

/** The view that was asked for. A phone shows a week or a day as a list. */
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
        <GridWithLegend days={days} {...list} />
      </>
    )
  }
  if (view === 'day') {
    return (
      <>
        <div className="md:hidden">
          {filled.length === 0 && <NothingPlanned view={view} date={date} {...list} />}
          <DayList days={filled} {...list} />
        </div>
        <GridWithLegend days={days} {...list} />
      </>
    )
  }
  if (filled.length === 0) return <NothingPlanned view={view} date={date} {...list} />
  return <DayList days={filled} {...list} />
}

type GridProps = { days: Day[]; today: string; mayPropose: boolean }

/** On a wide screen, days side by side along one clock; a day alone is drawn the same way. */
function GridWithLegend(props: GridProps) {
  return (
    <div className="hidden flex-col gap-3 md:flex">
      <Legend washes={washesOf(props.days)} />
      <WeekGrid {...props} />
    </div>
  )
}

/** Only what is drawn is explained. */
const washesOf = (days: Day[]) =>
  (['own', 'shared'] as const).filter((whose) => days.some((day) => day.available?.[whose].length))

/** On a phone, days that are over and were empty only stand in the way. */
const filledOrToCome = (days: Day[], today: string) =>
  days.filter((day) => day.key >= today || countOf(day) > 0)
