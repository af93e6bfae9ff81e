import { MonthMarks } from './month_marks'
import { useCalendarPaths } from './use_calendar_paths'
import { MonthHolidays } from './month_holidays'
import { shadeOf } from './holiday_look'
import { useHolidayWords } from './use_holiday_words'
import { MonthItems } from './month_items'
import { useDates } from '~/hooks/use_dates'
import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'
import { DayWords } from './day_words'
import type { Day, Entry } from './entries'
import { useCalendarTitles } from './use_calendar_titles'

type MonthDayProps = {
  day: Day
  isToday: boolean
  inMonth: boolean
  /** From Monday, 0. */
  weekday: number
  /** Whether the Tab key stops here; the arrows lead to the others. */
  reached: boolean
  /** An hour that is carried and held over this day. */
  held: Entry | null
  /** What is said of it there. */
  heldWords: string | null
}

export function MonthDay({
  day,
  isToday,
  inMonth,
  weekday,
  reached,
  held,
  heldWords,
}: MonthDayProps) {
  const { time } = useDates()
  const paths = useCalendarPaths()
  const titles = useCalendarTitles()
  const words = useHolidayWords()
  return (
    <li
      data-month-cell={day.key}
      className={classes(
        'flex min-h-16 min-w-0 flex-col border-r border-b border-line md:min-h-28',
        inMonth && 'bg-raised',
        shadeOf(day.holidays),
        held && 'outline-2 -outline-offset-2 outline-action outline-dashed'
      )}
    >
      <Link
        href={paths.calendar('day', day.key)}
        data-month-day
        data-day={day.key}
        tabIndex={reached ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        className="flex flex-1 flex-col items-center gap-1 py-1 hover:bg-action/10 md:flex-none md:items-start md:px-1"
      >
        <span
          aria-hidden
          className={classes(
            'inline-flex size-7 items-center justify-center rounded-full tabular-nums',
            !inMonth && 'text-ink-quiet',
            isToday && 'bg-action font-bold text-on-action'
          )}
        >
          {titles.dayNumber(day.key)}
        </span>
        <DayWords day={day} isToday={isToday}>
          {day.holidays.map((holiday) => `, ${words.name(holiday)}`)}
        </DayWords>
        <MonthMarks day={day} />
      </Link>
      <MonthHolidays day={day} weekday={weekday} />
      <MonthItems day={day} />
      {held && (
        <p aria-hidden className="px-1 text-sm font-semibold tabular-nums">
          <span className="block truncate">
            {time(held.startsAt)} {held.otherFirstName}
          </span>
          <span className="block font-normal">{heldWords}</span>
        </p>
      )}
    </li>
  )
}
