import { Legend } from './legend'
import { WeekGrid } from './week_grid'
import type { Day } from './entries'
import type { CalendarBodyProps } from './calendar_body'

/** Days side by side along one clock; a day alone is drawn the same way, on a phone as well. */
export function GridWithLegend(props: CalendarBodyProps) {
  const { days } = props
  return (
    <div className="flex flex-col-reverse gap-3 md:flex-col">
      <Legend days={days} washes={washesOf(days)} />
      <WeekGrid {...props} />
    </div>
  )
}

const washesOf = (days: Day[]) =>
  (['own', 'shared'] as const).filter((whose) => days.some((day) => day.available?.[whose].length))
