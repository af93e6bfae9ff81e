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

type EntryBlockProps = { place: Placed<PlacedEntry>; hours: Hours }

const WHOLE_DAY = 12

/** An hour at its place in the week. Beside another there is room for the time, the name and the sign only; else also for why it is left out, or that it is for every week. */
export function EntryBlock({ place, hours }: EntryBlockProps) {
  const dates = useDates()
  const words = useEntryWords()
  const { entry } = place.item
  const look = lookOf(entry)
  const rows = rowsOf(place.item, hours)
  const time = dates.time(entry.startsAt)
  const narrow = place.columns < WHOLE_DAY
  const columns = `col-start-${place.column} col-span-${place.columns}`
  return (
    <li className={classes('min-w-0 pr-0.5 pb-0.5', rows, columns)}>
      <Link
        href={entryPath(entry)}
        data-entry={entry.id}
        title={`${time} ${entry.otherFirstName}`}
        className={classes(
          'flex size-full flex-col overflow-hidden rounded-r-md py-0.5 *:shrink-0 text-sm leading-[1.125rem] hover:border-ink',
          narrow ? 'px-0.5' : 'px-1.5',
          look.frame
        )}
      >
        <span
          className={classes(
            'flex font-semibold',
            narrow ? 'flex-col-reverse' : 'items-start gap-1'
          )}
        >
          <Icon of={look.icon} size="small" />
          <span className={classes('min-w-0 tabular-nums', look.text)}>
            <span className="whitespace-nowrap">{time}</span>{' '}
            <span className={classes('inline-block max-w-full truncate align-bottom', look.text)}>
              {entry.otherFirstName}
            </span>
          </span>
        </span>
        <span
          className={
            (entry.leftOut || entry.weekly) && !narrow ? 'truncate text-ink-quiet' : 'sr-only'
          }
        >
          {words.state(entry)}
        </span>
        <OtherTime entry={entry} hidden={narrow} />
      </Link>
    </li>
  )
}
