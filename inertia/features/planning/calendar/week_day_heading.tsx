import type { Day } from './entries'
import { DayWords } from './day_words'
import { useCalendarPaths } from './use_calendar_paths'
import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'
import { useCalendarTitles } from './use_calendar_titles'

/** "lun. 23", which opens the day. */
export function WeekDayHeading({ day, today }: { day: Day; today: string }) {
  const paths = useCalendarPaths()
  const titles = useCalendarTitles()
  const isToday = day.key === today
  return (
    <h2 className="border-b border-line pb-1 text-center text-base">
      <Link
        href={paths.calendar('day', day.key)}
        aria-current={isToday ? 'date' : undefined}
        className="block rounded-md py-1 hover:bg-action/10"
      >
        <span aria-hidden className="block text-sm font-normal text-ink-quiet">
          {titles.weekday(day.key)}
        </span>
        <span
          aria-hidden
          className={classes(
            'inline-flex size-9 items-center justify-center rounded-full text-lg tabular-nums',
            isToday && 'bg-action text-on-action'
          )}
        >
          {titles.dayNumber(day.key)}
        </span>
        <DayWords day={day} isToday={isToday} />
      </Link>
    </h2>
  )
}
