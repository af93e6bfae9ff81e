import { MonthDay } from './month_day'
import type { Day } from './entries'
import { useMonthKeys } from './use_month_keys'
import { useCalendarTitles } from './use_calendar_titles'

type MonthGridProps = { days: Day[]; date: string; today: string }

/** The weeks of a month. Each day opens; on a wide screen it also names what stands there. */
export function MonthGrid({ days, date, today }: MonthGridProps) {
  const titles = useCalendarTitles()
  const { grid, active } = useMonthKeys(days, date)
  return (
    <div>
      <div aria-hidden className="grid grid-cols-7 text-center text-sm text-ink-quiet">
        {days.slice(0, 7).map(({ key }) => (
          <span key={key} className="pb-1">
            {titles.weekday(key)}
          </span>
        ))}
      </div>
      <ol ref={grid} className="grid grid-cols-7 border-t border-l border-line">
        {days.map((day, index) => (
          <MonthDay
            key={day.key}
            day={day}
            weekday={index % 7}
            reached={day.key === active}
            isToday={day.key === today}
            inMonth={day.key.slice(0, 7) === date.slice(0, 7)}
          />
        ))}
      </ol>
    </div>
  )
}
