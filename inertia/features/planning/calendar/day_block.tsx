import { lookOf } from './entry_look'
import type { Placed } from './lanes'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { useDates } from '~/hooks/use_dates'
import { OtherTime } from './other_time'
import { Link } from '@adonisjs/inertia/react'
import { useEntryWords } from './use_entry_words'
import { entryPath } from './entries'
import { rowsOf, type Hours, type PlacedEntry } from './day_hours'

type DayBlockProps = { place: Placed<PlacedEntry>; hours: Hours }

/** An hour at its place in a day that has the whole width: it says its end, its state and its plan as well. */
export function DayBlock({ place, hours }: DayBlockProps) {
  const dates = useDates()
  const words = useEntryWords()
  const { entry } = place.item
  const look = lookOf(entry)
  const rows = rowsOf(place.item, hours)
  const columns = `col-start-${place.column} col-span-${place.columns}`
  return (
    <li className={classes('min-w-0 pr-0.5 pb-0.5', rows, columns)}>
      <Link
        href={entryPath(entry)}
        data-entry={entry.id}
        className={classes(
          'flex size-full flex-col overflow-hidden rounded-r-md px-2 py-0.5 *:shrink-0 text-sm leading-[1.125rem] hover:border-ink',
          look.frame
        )}
      >
        <span className="flex flex-wrap items-start gap-x-1.5">
          <Icon of={look.icon} size="small" />
          <span className={classes('font-semibold tabular-nums', look.text)}>
            {dates.range(entry.startsAt, entry.endsAt)} {entry.otherFirstName}
          </span>
          <span className="text-ink-quiet">· {words.state(entry)}</span>
        </span>
        <OtherTime entry={entry} />
        {entry.plan && <span className="truncate">{entry.plan}</span>}
      </Link>
    </li>
  )
}
