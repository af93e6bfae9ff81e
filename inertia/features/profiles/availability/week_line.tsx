import { memo } from 'react'
import { HeadButton } from './head_button'
import { WeekCell } from './week_cell'
import type { WeekStore } from './week_store'
import { useTranslation } from '~/hooks/use_translation'
import { cellOf, timeOfSlot, toggled, WEEKDAYS } from './week_cells'

type WeekLineProps = {
  slot: number
  /** One digit a day, so that a line is drawn again only when something on it changed. */
  states: string
  active: number | null
  isLast: boolean
  tutor: boolean
  store: WeekStore
}

/** A half-hour of all days; the first of an hour has its name beside it. */
export const WeekLine = memo(function WeekLine(props: WeekLineProps) {
  const { slot, states, active, isLast, tutor, store } = props
  const { t } = useTranslation()
  const isHour = slot % 2 === 0
  const cells = WEEKDAYS.flatMap((day) => [cellOf(day, slot), cellOf(day, slot + 1)])
  return (
    <div role="row" className="contents">
      {isHour && (
        <div
          role="rowheader"
          aria-rowspan={2}
          aria-label={timeOfSlot(slot)}
          className="row-span-2 border-r border-margin"
        >
          <HeadButton
            place={`0:${slot}`}
            isActive={active === 0}
            atTop
            label={t('profiles.availability.whole_hour', { hour: timeOfSlot(slot) })}
            onClick={() => store.change((week) => toggled(week, cells))}
          >
            <span className="text-ink-quiet tabular-nums">{timeOfSlot(slot)}</span>
          </HeadButton>
        </div>
      )}
      {WEEKDAYS.map((day, index) => (
        <WeekCell
          key={day}
          day={day}
          slot={slot}
          on={states[index] === '1'}
          isActive={active === day}
          isLast={isLast}
          tutor={tutor}
        />
      ))}
    </div>
  )
})
