import type { Partner } from './entries'
import type { Preview } from './slot_drag'
import { classes } from '~/ui/classes'
import { useSlotWords } from './use_slot_words'
import { rowOf, type Hours } from './day_hours'

type SlotGhostProps = { preview: Preview; day: string; hours: Hours; partner: Partner | null }

/** What one is dragging: its time on both clocks, at its place. */
export function SlotGhost({ preview, day, hours, partner }: SlotGhostProps) {
  const words = useSlotWords(partner)
  const { start, end, entry } = preview
  return (
    <div
      aria-hidden
      className={classes(
        'z-20 min-w-0 overflow-hidden rounded-r-md border-2 border-dashed border-action bg-raised px-1.5 text-sm leading-[1.125rem] font-semibold tabular-nums shadow-float',
        `col-start-${preview.day + 1} row-start-${rowOf(start, hours)} row-end-${rowOf(end, hours)}`
      )}
    >
      {words.range(start, end)}
      <span className="block truncate font-normal text-ink-quiet">
        {words.otherTime(day, start, entry)}
      </span>
    </div>
  )
}
