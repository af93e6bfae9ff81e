import type { Day } from './entries'
import { classes } from '~/ui/classes'
import { WeekDay } from './week_day'
import { useDates } from '~/hooks/use_dates'
import { clockHour, hourList, hoursOf } from './day_hours'

type WeekGridProps = { days: Day[]; today: string; mayPropose: boolean }

/** A week's days, or one, side by side along one clock. A list of days for those who hear it. */
export function WeekGrid({ days, today, mayPropose }: WeekGridProps) {
  const { time } = useDates()
  const hours = hoursOf(days, time)
  const alone = days.length === 1
  return (
    <ol
      className={classes(
        'grid grid-rows-[auto_auto_1fr]',
        alone ? 'grid-cols-[3.25rem_minmax(0,1fr)]' : 'grid-cols-[3.25rem_repeat(7,minmax(0,1fr))]'
      )}
    >
      <li aria-hidden className="row-span-3 grid grid-rows-subgrid">
        <div className="row-start-3 pt-2 pr-2 text-right text-sm text-ink-quiet tabular-nums">
          {hourList(hours).map((hour) => (
            <div key={hour} className="h-16 -translate-y-2.5">
              {clockHour(hour)}
            </div>
          ))}
        </div>
      </li>
      {days.map((day) => (
        <WeekDay
          key={day.key}
          day={day}
          hours={hours}
          today={today}
          mayPropose={mayPropose}
          alone={alone}
        />
      ))}
    </ol>
  )
}
