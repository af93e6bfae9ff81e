import type { CalendarBodyProps } from './calendar_body'
import { classes } from '~/ui/classes'
import { HolidayBars } from './holiday_bars'
import { WeekDay } from './week_day'
import { useDates } from '~/hooks/use_dates'
import { hoursOf } from './day_hours'
import { HourGutter } from './hour_gutter'

type WeekGridProps = Pick<CalendarBodyProps, 'days' | 'today' | 'mayPropose' | 'partner'>

/** A week's days, or one, side by side along one clock. A list of days for those who hear it. */
export function WeekGrid({ days, today, mayPropose, partner }: WeekGridProps) {
  const { time } = useDates()
  const hours = hoursOf(days, time)
  const alone = days.length === 1
  return (
    <ol
      className={classes(
        'grid grid-rows-[auto_auto_auto_1fr]',
        alone ? 'grid-cols-[3.25rem_minmax(0,1fr)]' : 'grid-cols-[3.25rem_repeat(7,minmax(0,1fr))]'
      )}
    >
      <HourGutter days={days} hours={hours} partner={partner} />
      <HolidayBars days={days} />
      {days.map((day, index) => (
        <WeekDay
          key={day.key}
          day={day}
          column={index + 2}
          hours={hours}
          today={today}
          mayPropose={mayPropose}
          alone={alone}
        />
      ))}
    </ol>
  )
}
