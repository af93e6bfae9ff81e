import { DueLink } from './due_item'
import { lookOf } from './entry_look'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { useDates } from '~/hooks/use_dates'
import { Link } from '@adonisjs/inertia/react'
import { useEntryWords } from './use_entry_words'
import { entryPath, type Day, type Entry } from './entries'
import { useTranslation } from '~/hooks/use_translation'

const MOST = 3

/** What stands on a day of the month, as far as there is room; the day itself shows all of it. */
export function MonthItems({ day }: { day: Day }) {
  const { t } = useTranslation()
  const entries = day.entries.slice(0, MOST)
  const due = day.due.slice(0, MOST - entries.length)
  const hidden = day.entries.length + day.due.length - entries.length - due.length
  return (
    <ul className="hidden flex-col gap-0.5 px-1 pb-1 text-sm md:flex">
      {entries.map((entry) => (
        <li key={entry.id + entry.startsAt}>
          <MonthEntry entry={entry} />
        </li>
      ))}
      {due.map((each) => (
        <li key={each.id}>
          <DueLink due={each} className="line-clamp-2" />
        </li>
      ))}
      {hidden > 0 && <li className="text-ink-quiet">{t('calendar.more', { count: hidden })}</li>}
    </ul>
  )
}

function MonthEntry({ entry }: { entry: Entry }) {
  const dates = useDates()
  const words = useEntryWords()
  const look = lookOf(entry)
  return (
    <Link
      href={entryPath(entry)}
      data-entry={entry.id}
      className={classes('flex items-center gap-1 rounded-r-sm px-1 hover:border-ink', look.frame)}
    >
      <Icon of={look.icon} size="small" />
      <span className={classes('truncate tabular-nums', look.text)}>
        {dates.time(entry.startsAt)} {entry.otherFirstName}
      </span>
      <span className="sr-only">{words.state(entry)}</span>
    </Link>
  )
}
