import type { AvailableDay, Day } from './entries'
import { DueLink } from './due_item'
import { DayBlock } from './day_block'
import { shadeOf } from './holiday_look'
import { HourCells } from './hour_cells'
import { EntryBlock } from './entry_block'
import { NowLine } from './now_line'
import { placeInLanes } from './lanes'
import { AvailabilityWash } from './availability_wash'
import { useAvailableWords } from './use_available_words'
import { classes } from '~/ui/classes'
import { useHolidayWords } from './use_holiday_words'
import { useDates } from '~/hooks/use_dates'
import { WeekDayHeading } from './week_day_heading'
import { quartersOf, type Hours } from './day_hours'
import { useCalendarTitles } from './use_calendar_titles'

type WeekDayProps = {
  day: Day
  /** When two are available together, of the pair whose hour is carried. */
  shared?: AvailableDay['shared']
  /** Of the grid, whose first is the clock. */
  column: number
  hours: Hours
  today: string
  now: string
  mayPropose: boolean
  /** Drawn without the rest of its week, so that there is room for more words. */
  alone: boolean
}

/** One column of the week: the day's name, what is due, then the hours. */
export function WeekDay({
  day,
  shared,
  column,
  hours,
  today,
  now,
  mayPropose,
  alone,
}: WeekDayProps) {
  const { time } = useDates()
  const availableWords = useAvailableWords()
  const titles = useCalendarTitles()
  const holidayWords = useHolidayWords()
  const placed = placeInLanes(day.entries.map((entry) => quartersOf(entry, time)))
  const Block = alone ? DayBlock : EntryBlock
  return (
    <li
      className={classes(
        'row-span-4 row-start-1 grid min-w-0 grid-rows-subgrid border-l border-line',
        `col-start-${column}`
      )}
    >
      {alone ? (
        <h2 className="sr-only">{titles.day(day.key)}</h2>
      ) : (
        <WeekDayHeading day={day} today={today} />
      )}
      <div className="row-start-3 min-w-0 px-1 pb-1 text-sm">
        {day.holidays.map((holiday) => (
          <p key={holiday.id} className="sr-only">
            {holidayWords.name(holiday)}
          </p>
        ))}
        {day.available && <p className="sr-only">{availableWords(day.available)}</p>}
        {day.due.map((due) => (
          <DueLink key={due.id} due={due} />
        ))}
      </div>
      <ol
        aria-label={titles.day(day.key)}
        data-column={day.key}
        className={classes(
          'row-start-4 grid auto-rows-[1rem] grid-cols-12 pt-2',
          shadeOf(day.holidays)
        )}
      >
        {day.available && (
          <AvailabilityWash
            available={{ ...day.available, ...(shared && { shared }) }}
            hours={hours}
          />
        )}
        <HourCells day={day.key} hours={hours} open={mayPropose && day.key >= today} />
        {placed.map((place) => (
          <Block key={place.item.entry.id + place.item.start} place={place} hours={hours} />
        ))}
        {day.key === today && <NowLine clock={time(now)} hours={hours} />}
      </ol>
    </li>
  )
}
