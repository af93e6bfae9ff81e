import { classes } from '~/ui/classes'
import { useCalendarPaths } from './use_calendar_paths'
import { Link } from '@adonisjs/inertia/react'
import { clockHour, hourList, rowOf, type Hours } from './day_hours'

const CELL = 'col-span-full col-start-1 row-span-4 border-t border-line'

type HourCellsProps = { day: string; hours: Hours; open: boolean }

/**
 * The empty hours behind a day. Pointing at one proposes it; by keyboard and by ear the button above
 * does the same, so these hundred links stay out of the way.
 */
export function HourCells({ day, hours, open }: HourCellsProps) {
  const paths = useCalendarPaths()
  return hourList(hours).map((hour) => {
    const row = `row-start-${rowOf(hour * 4, hours)}`
    return (
      <li key={hour} aria-hidden className={classes(CELL, row)}>
        {open && (
          <Link
            tabIndex={-1}
            href={paths.proposal(day, { time: clockHour(hour) })}
            className="block size-full px-1 text-sm text-transparent hover:bg-action/10 hover:text-action"
          >
            + {clockHour(hour)}
          </Link>
        )}
      </li>
    )
  })
}
