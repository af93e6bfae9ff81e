import { useRef } from 'react'
import { MonthDay } from './month_day'
import { MonthHeld } from './month_held'
import { useNow } from '~/hooks/use_now'
import { useDates } from '~/hooks/use_dates'
import { useDrag } from './use_drag'
import { overMonth } from './month_drag'
import type { Day } from './entries'
import { useHeldWords } from './use_held_words'
import { useMonthKeys } from './use_month_keys'
import { useCalendarTitles } from './use_calendar_titles'

type MonthGridProps = { days: Day[]; date: string; today: string; mayPropose: boolean }

/** The weeks of a month. Each day opens; on a wide screen it also names what stands there, which may be carried to another day. */
export function MonthGrid({ days, date, today, mayPropose }: MonthGridProps) {
  const titles = useCalendarTitles()
  const { time, dayKey } = useDates()
  const now = useNow()
  const grid = useRef<HTMLOListElement>(null)
  const movable = (id: string) =>
    days
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.id === id && entry.state === 'confirmed' && entry.startsAt > now)
  const shown = { today, time, dayKey, movable, mayMove: mayPropose }
  const dragged = useDrag(grid, shown, mayPropose, overMonth)
  const { active, carried } = useMonthKeys(grid, days, date, shown)
  const byKey = carried && { entry: carried, day: active }
  const held = dragged ?? byKey
  const heldWords = useHeldWords()
  const words = held && heldWords(held)
  return (
    <div>
      <div aria-hidden className="grid grid-cols-7 text-center text-sm text-ink-quiet">
        {days.slice(0, 7).map(({ key }) => (
          <span key={key} className="pb-1">
            {titles.weekday(key)}
          </span>
        ))}
      </div>
      <ol ref={grid} className="slots grid grid-cols-7 border-t border-l border-line">
        {days.map((day, index) => (
          <MonthDay
            key={day.key}
            day={day}
            weekday={index % 7}
            reached={day.key === active}
            isToday={day.key === today}
            inMonth={day.key.slice(0, 7) === date.slice(0, 7)}
            held={held?.day === day.key ? held.entry : null}
            heldWords={words}
          />
        ))}
      </ol>
      <MonthHeld held={byKey} words={words} today={today} />
    </div>
  )
}
