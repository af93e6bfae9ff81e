import { lookOf } from './entry_look'
import { entryPath, type Entry } from './entries'
import { classes } from '~/ui/classes'
import { Badge, type Tone } from '~/ui/badge'
import { useDates } from '~/hooks/use_dates'
import { MarginItem } from '~/ui/margin_list'
import { BothClocks } from '~/ui/both_clocks'
import { Link } from '@adonisjs/inertia/react'
import { useEntryWords } from './use_entry_words'

const TONES: Partial<Record<Entry['state'], Tone>> = { proposed: 'warning', confirmed: 'info' }

/** An hour on a day of the list, its start in the margin. */
export function EntryItem({ entry }: { entry: Entry }) {
  const dates = useDates()
  const words = useEntryWords()
  const look = lookOf(entry)
  return (
    <MarginItem margin={dates.time(entry.startsAt)}>
      <Link
        href={entryPath(entry)}
        className={classes('flex flex-col gap-1 rounded-r-lg px-3 py-2', look.frame)}
      >
        <span className={classes('font-semibold', look.text)}>{words.title(entry)}</span>
        <span className="text-sm text-ink-quiet">
          <BothClocks
            start={entry.startsAt}
            end={entry.endsAt}
            other={{ name: entry.otherFirstName, timeZone: entry.otherTimeZone }}
            stacked
          />
        </span>
        {entry.plan && <span className="line-clamp-2 text-sm">{entry.plan}</span>}
        <span>
          <Badge tone={TONES[entry.state]} icon={look.icon}>
            {words.state(entry)}
          </Badge>
        </span>
      </Link>
    </MarginItem>
  )
}
