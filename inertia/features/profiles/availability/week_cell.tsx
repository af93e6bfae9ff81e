import { classes } from '~/ui/classes'
import { useTranslation } from '~/hooks/use_translation'
import { cellOf, timeOfSlot, type Weekday } from './week_cells'

type WeekCellProps = {
  day: Weekday
  slot: number
  on: boolean
  isActive: boolean
  isLast: boolean
  tutor: boolean
}

const OFF = 'hover:bg-action/10'
const STUDENT =
  'bg-[color-mix(in_srgb,var(--color-student)_26%,var(--color-raised))] shadow-[inset_5px_0_var(--color-student)]'
const TUTOR =
  'bg-[color-mix(in_srgb,var(--color-tutor)_26%,var(--color-raised))] shadow-[inset_5px_0_var(--color-tutor)]'

/** One half-hour of one day. Ink and an edge say that it is taken, a shadow alone would be lost in forced colours. */
export function WeekCell({ day, slot, on, isActive, isLast, tutor }: WeekCellProps) {
  const { t } = useTranslation()
  const said = {
    day: t(`profiles.availability.weekdays.${day}`),
    from: timeOfSlot(slot),
    to: timeOfSlot(slot + 1),
  }
  return (
    <div
      role="gridcell"
      data-cell={cellOf(day, slot)}
      data-place={`${day}:${slot}`}
      tabIndex={isActive ? 0 : -1}
      aria-selected={on}
      aria-label={t(on ? 'profiles.availability.cell_on' : 'profiles.availability.cell_off', said)}
      className={classes(
        'h-11 cursor-pointer border-r border-line focus-visible:relative focus-visible:z-[1] sm:pointer-fine:h-6.5',
        slot % 2 === 0 ? 'border-b border-b-line/60' : 'border-b border-b-margin/60',
        isLast && 'border-b-margin',
        on ? (tutor ? TUTOR : STUDENT) : OFF,
        on && 'forced-colors:bg-[Highlight]'
      )}
    />
  )
}
