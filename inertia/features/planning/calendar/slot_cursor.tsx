import { useEffect, type RefObject } from 'react'
import type { Shown } from './slot_drag'
import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'
import { clockMinute, rowsOf } from './day_hours'
import { useClosedWords } from './use_closed_words'
import { useSlotWords } from './use_slot_words'
import { useEntryWords } from './use_entry_words'
import { useSlotCursor } from './use_slot_cursor'
import { entryPath, movePath, type Entry } from './entries'
import { useCalendarPaths } from './use_calendar_paths'
import type { CalendarBodyProps } from './calendar_body'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

type SlotCursorProps = {
  grid: RefObject<HTMLElement | null>
  /** Told what is carried, and when it is let go. */
  onCarry: (entry: Entry | null) => void
  shown: Shown
  range: Pick<CalendarBodyProps, 'view' | 'previous' | 'next' | 'today' | 'partner'>
}

/** The one link through which a keyboard reaches every empty time of the grid; it is seen while it is focused. */
export function SlotCursor({ grid, shown, range, onCarry }: SlotCursorProps) {
  const { t } = useTranslation()
  const paths = useCalendarPaths()
  const titles = useCalendarTitles()
  const slotWords = useSlotWords(range.partner)
  const entryWords = useEntryWords()
  const { link, span, taken, carried, moved, onKeyDown } = useSlotCursor(grid, shown, range)
  useEffect(() => onCarry(carried), [carried, onCarry])
  const { day, start, end } = span
  const [key, clock] = [shown.days[day].key, clockMinute(start * 15)]
  const open = shown.isOpen(day)
  const other = slotWords.otherTime(key, start, carried ?? undefined)
  const closed = useClosedWords()(key, start, end, carried ?? undefined)
  const slot = [titles.day(key), clock, other, open && closed].filter(Boolean).join(', ')
  const says = () => {
    if (carried) return t(open ? 'calendar.cursor.move' : 'calendar.cursor.past', { slot })
    if (!taken) return t(open ? 'calendar.cursor.propose' : 'calendar.cursor.past', { slot })
    const entry = `${entryWords.title(taken)}, ${entryWords.state(taken)}`
    return t('calendar.cursor.taken', { slot, entry })
  }
  const href = () => {
    if (carried) return movePath(carried.id, key, clock)
    return taken ? entryPath(taken) : paths.proposal(key, { time: clock })
  }

  return (
    <>
      <Link
        ref={link as never}
        href={href()}
        data-cursor
        aria-label={says()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !open && !taken) return event.preventDefault()
          onKeyDown(event)
        }}
        className={classes(
          'z-20 flex min-w-0 items-start overflow-hidden rounded-r-md border-2 border-dashed border-action bg-raised px-1.5 text-sm leading-[1.125rem] font-semibold tabular-nums opacity-0 shadow-float focus:opacity-100',
          (!open || closed) && !taken && 'border-border text-ink-quiet',
          `col-start-${day + 1}`,
          rowsOf({ start, end }, shown.hours)
        )}
      >
        {carried ? slotWords.range(start, end) : clock}
        {open && !taken && closed && ` ${closed}`}
      </Link>
      <p role="status" className="sr-only">
        {moved && says()}
      </p>
    </>
  )
}
