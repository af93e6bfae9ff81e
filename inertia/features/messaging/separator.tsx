import { useDates } from '~/hooks/use_dates'
import { daysBetween } from '~/lib/relative_dates'
import { useTranslation } from '~/hooks/use_translation'

/** "aujourd’hui", "hier", then the day by its name. */
export function DaySeparator({ instant }: { instant: string }) {
  const dates = useDates()
  const ago = daysBetween(instant, dates.now, dates.timeZone)
  return (
    <li className="flex items-center gap-3 pt-6 pb-1 text-sm text-ink-quiet">
      <span aria-hidden className="flex-1 border-t border-line" />
      <span className="first-letter:uppercase">
        {ago < 2 ? dates.relativeDay(instant) : dates.day(instant)}
      </span>
      <span aria-hidden className="flex-1 border-t border-line" />
    </li>
  )
}

/** Above what came since the last visit. */
export function NewSeparator() {
  const { t } = useTranslation()
  return (
    <li
      id="new-messages"
      className="flex items-center gap-3 pt-4 pb-1 text-sm font-semibold text-action"
    >
      {t('messaging.new_messages')}
      <span aria-hidden className="flex-1 border-t border-action" />
    </li>
  )
}
