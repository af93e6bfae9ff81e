import { useId } from 'react'
import { WeekLine } from './week_line'
import { WeekHead } from './week_head'
import { useGridKeys } from './use_grid_keys'
import { usePainting } from './use_painting'
import { useShared } from '~/hooks/use_shared'
import type { WeekStore } from './week_store'
import { cellOf, toggled, WEEKDAYS, type Week } from './week_cells'
import { useTranslation } from '~/hooks/use_translation'

type WeekGridProps = { store: WeekStore; week: Week; first: number; last: number }

/** The week on squared paper: days side by side, half-hours below each other, painted in the person's own ink. */
export function WeekGrid({ store, week, first, last }: WeekGridProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const hintId = useId()
  const painting = usePainting(store)
  const { active, handlers: keys } = useGridKeys(store, first, last)
  const slots = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const toggle = (cells: number[]) => store.change((before) => toggled(before, cells))

  return (
    <>
      <div id={hintId} className="text-sm text-ink-quiet">
        <p className="max-sm:hidden pointer-coarse:hidden">
          {t('profiles.availability.hint_mouse', { role })}
        </p>
        <p className="hidden max-sm:block pointer-coarse:block">
          {t('profiles.availability.hint_touch', { role })}
        </p>
        <p className="sr-only">{t('profiles.availability.hint_keys', { role })}</p>
      </div>
      <div
        role="grid"
        aria-label={t('profiles.availability.week')}
        aria-describedby={hintId}
        aria-multiselectable
        ref={painting.grid}
        {...painting.handlers}
        {...keys}
        className="grid touch-pan-y touch-pinch-zoom grid-cols-[2.625rem_repeat(7,minmax(0,1fr))] select-none sm:grid-cols-[3.5rem_repeat(7,minmax(0,1fr))] [-webkit-touch-callout:none]"
      >
        <WeekHead
          active={active.slot === -1 ? active.day : null}
          onDay={(day) => toggle(slots.map((slot) => cellOf(day, slot)))}
        />
        {slots.map((slot) => (
          <WeekLine
            key={slot}
            slot={slot}
            states={WEEKDAYS.map((day) => (week[cellOf(day, slot)] ? '1' : '0')).join('')}
            active={active.slot === slot ? active.day : null}
            isLast={slot === last}
            tutor={role === 'tutor'}
            store={store}
          />
        ))}
      </div>
    </>
  )
}
