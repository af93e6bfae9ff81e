import type { Day } from './entries'
import { DueLink } from './due_item'
import { DayBlock } from './day_block'
import { HourCells } from './hour_cells'
import { EntryBlock } from './entry_block'
import { placeInLanes } from './lanes'
import { AvailabilityWash } from './availability_wash'
import { useAvailableWords } from './use_available_words'
import { useDates } from '~/hooks/use_dates'
import { WeekDayHeading } from './week_day_heading'
import { quartersOf, type Hours } from './day_hours'
import { useCalendarTitles } from './use_calendar_titles'

type WeekDayProps = {
  day: Day
  hours: Hours
  today: string
  mayPropose: boolean
  /** Drawn without the rest of its week, so that there is room for more words. */
  alone: boolean
}

/** One column of the week: the day's name, what is due, then the hours. */
export function WeekDay({ day, hours, today, mayPropose, alone }: WeekDayProps) {
  const { time } = useDates()
  const availableWords = useAvailableWords()
  const titles = useCalendarTitles()
  const placed = placeInLanes(day.entries.map((entry) => quartersOf(entry, time)))
  const Block = alone ? DayBlock : EntryBlock
  return (
    <li className="row-span-3 grid min-w-0 grid-rows-subgrid">
      <WeekDayHeading day={day} today={today} />
      <div className="min-w-0 border-l border-line px-1 pb-1 text-sm">
        {day.available && <p className="sr-only">{availableWords(day.available)}</p>}
        {day.due.map((due) => (
          <DueLink key={due.id} due={due} />
        ))}
      </div>
      <ol
        aria-label={titles.day(day.key)}
        className="grid auto-rows-[1rem] grid-cols-12 border-l border-line pt-2"
      >
        {day.available && <AvailabilityWash available={day.available} hours={hours} />}
        <HourCells day={day.key} hours={hours} open={mayPropose && day.key >= today} />
        {placed.map((place) => (
          <Block key={place.item.entry.id + place.item.start} place={place} hours={hours} />
        ))}
      </ol>
    </li>
  )
}
