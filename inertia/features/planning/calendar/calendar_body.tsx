import { DayList } from './day_list'
import { MonthGrid } from './month_grid'
import { HolidayList } from './holiday_list'
import { GridWithLegend } from './grid_with_legend'
import { NothingPlanned } from './nothing_planned'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'
import { Legend } from './legend'
import { useCalendarPaths } from './use_calendar_paths'
import { countOf, type CalendarView, type Day, type Partner, type Together } from './entries'

export type CalendarBodyProps = {
  view: CalendarView
  date: string
  today: string
  previous: string
  next: string
  days: Day[]
  mayPropose: boolean
  partner: Partner | null
  together: Together[]
}

/** The view that was asked for. A phone shows a week as a list of its days. */
export function CalendarBody(props: CalendarBodyProps) {
  const { view, date, today, days, mayPropose } = props
  const list = { today, mayPropose }

  if (view === 'month') {
    return (
      <div className="flex flex-col-reverse gap-3 md:flex-col">
        <Legend days={days} />
        <HolidayList days={days} />
        <MonthGrid days={days} date={date} {...list} />
      </div>
    )
  }
  if (view === 'week') {
    return (
      <>
        <WeekList {...props} />
        <div className="hidden md:block">
          <GridWithLegend {...props} />
        </div>
      </>
    )
  }
  if (view === 'day') return <GridWithLegend {...props} />

  const filled = days.filter((day) => countOf(day) > 0 || beginsHoliday(day, days))
  if (filled.length === 0) return <NothingPlanned view={view} date={date} {...list} />
  return <DayList days={filled} {...list} />
}

/** A week on a phone; days that are over and were empty only stand in the way. */
function WeekList(props: CalendarBodyProps) {
  const { days, today, next } = props
  const { t } = useTranslation()
  const paths = useCalendarPaths()
  const shown = days.filter((day) => day.key >= today || countOf(day) > 0)
  return (
    <div className="md:hidden">
      {shown.length > 0 ? <DayList {...props} days={shown} /> : <NothingPlanned {...props} />}
      <LinkButton variant="secondary" href={paths.calendar('week', next)}>
        {t('calendar.next.week')}
      </LinkButton>
    </div>
  )
}

/** In a list a holiday is worth a line of its own on its first day, or on the first one that is shown. */
const beginsHoliday = ({ key, holidays }: Day, days: Day[]) =>
  holidays.some(({ firstDay }) => firstDay === key || (firstDay < key && key === days[0].key))
