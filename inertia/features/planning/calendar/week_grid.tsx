import { useRef, useState } from 'react'
import { classes } from '~/ui/classes'
import { HolidayBars } from './holiday_bars'
import { hoursOf } from './day_hours'
import { HourGutter } from './hour_gutter'
import { SlotCursor } from './slot_cursor'
import { SlotGhost } from './slot_ghost'
import { useDrag } from './use_drag'
import { overWeek } from './slot_drag'
import { WeekDay } from './week_day'
import { useNow } from '~/hooks/use_now'
import { useDates } from '~/hooks/use_dates'
import type { Entry } from './entries'
import { useCalendarPaths } from './use_calendar_paths'
import type { CalendarBodyProps } from './calendar_body'

/** A week's days, or one, side by side along one clock. A list of days for those who hear it. */
export function WeekGrid(props: CalendarBodyProps) {
  const { days, today, mayPropose, partner, together } = props
  const { pairId } = useCalendarPaths()
  const [carried, setCarried] = useState<Entry | null>(null)
  const { time } = useDates()
  const now = useNow()
  const grid = useRef<HTMLOListElement>(null)
  const hours = hoursOf(days, time)
  const alone = days.length === 1
  const shown = {
    ...{ days, hours, time, pairId },
    isOpen: (day: number) => days[day].key >= today,
    isMovable: ({ state, startsAt }: Entry) => state === 'confirmed' && startsAt > now,
  }
  const preview = useDrag(grid, shown, mayPropose, overWeek)
  // Whoever has several pairs sees when the two of the hour that they carry are available.
  const held = preview?.entry ?? carried
  const heldDays = held && together.find((each) => each.pairId === held.pairId)?.days

  return (
    <ol
      ref={grid}
      data-first-hour={hours.first}
      className={classes(
        'slots grid grid-rows-[auto_auto_auto_1fr]',
        alone ? 'grid-cols-[3.25rem_minmax(0,1fr)]' : 'grid-cols-[3.25rem_repeat(7,minmax(0,1fr))]'
      )}
    >
      <HourGutter days={days} hours={hours} partner={partner} />
      <HolidayBars days={days} />
      {mayPropose && (
        <li className="pointer-events-none col-span-full col-start-2 row-start-4 grid auto-rows-[1rem] grid-cols-subgrid pt-2">
          <SlotCursor grid={grid} shown={shown} range={props} onCarry={setCarried} />
          {preview && days[preview.day] && (
            <SlotGhost
              preview={preview}
              day={days[preview.day].key}
              hours={hours}
              partner={partner}
            />
          )}
        </li>
      )}
      {days.map((day, index) => (
        <WeekDay
          key={day.key}
          day={day}
          shared={heldDays?.find((each) => each.day === day.key)?.shared}
          column={index + 2}
          hours={hours}
          today={today}
          now={now}
          mayPropose={mayPropose}
          alone={alone}
        />
      ))}
    </ol>
  )
}
