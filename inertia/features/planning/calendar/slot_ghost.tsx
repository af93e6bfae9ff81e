import type { Partner } from './entries'
import type { Preview } from './slot_drag'
import { classes } from '~/ui/classes'
import { useClosedWords } from './use_closed_words'
import { useSlotWords } from './use_slot_words'
import { rowsOf, type Hours } from './day_hours'

type SlotGhostProps = { preview: Preview; day: string; hours: Hours; partner: Partner | null }

/** What one is dragging: its time on both clocks, at its place, and why it couldn't be there. */
export function SlotGhost({ preview, day, hours, partner }: SlotGhostProps) {
  const words = useSlotWords(partner)
  const { start, end, entry } = preview
  const closed = useClosedWords()(day, start, end, entry)
  return (
    <div
      aria-hidden
      className={classes(
        'z-20 min-h-full min-w-0 self-start overflow-hidden rounded-r-md border-2 border-dashed bg-raised px-1.5 text-sm leading-[1.125rem] font-semibold tabular-nums shadow-float',
        closed ? 'border-danger' : 'border-action',
        `col-start-${preview.day + 1}`,
        rowsOf(preview, hours)
      )}
    >
      {words.range(start, end)}
      {closed && <span className="block text-danger">{closed}</span>}
      <span className="block truncate font-normal text-ink-quiet">
        {words.otherTime(day, start, entry)}
      </span>
    </div>
  )
}
