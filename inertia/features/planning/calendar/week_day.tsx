import type { Day } from './entries'
import { DueLink } from './due_item'
import { HourCells } from './hour_cells'
import { EntryBlock } from './entry_block'
import { placeInLanes } from './lanes'
import { useDates } from '~/hooks/use_dates'
import { WeekDayHeading } from './week_day_heading'
import { quartersOf, type Hours } from './day_hours'
import { useCalendarTitles } from './use_calendar_titles'

type WeekDayProps = { day: Day; hours: Hours; today: string; mayPropose: boolean }

/** One column of the week: the day's name, what is due, then the hours. */
export function WeekDay({ day, hours, today, mayPropose }: WeekDayProps) {
  const { time } = useDates()
  const titles = useCalendarTitles()
  const placed = placeInLanes(day.entries.map((entry) => quartersOf(entry, time)))
  return (
    <li className="row-span-3 grid min-w-0 grid-rows-subgrid">
      <WeekDayHeading day={day} today={today} />
      <div className="min-w-0 border-l border-line px-1 pb-1 text-sm">
        {day.due.map((due) => (
          <DueLink key={due.id} due={due} />
        ))}
      </div>
      <ol
        aria-label={titles.day(day.key)}
        className="grid auto-rows-[1rem] grid-cols-12 border-l border-line pt-2"
      >
        <HourCells day={day.key} hours={hours} open={mayPropose && day.key >= today} />
        {placed.map((place) => (
          <EntryBlock key={place.item.entry.id + place.item.start} place={place} hours={hours} />
        ))}
      </ol>
    </li>
  )
}
