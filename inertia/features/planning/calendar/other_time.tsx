import type { Entry } from './entries'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** The start on the other's clock, where it says something else. Without room for it, it is only heard. */
export function OtherTime({ entry, hidden }: { entry: Entry; hidden?: boolean }) {
  const { t } = useTranslation()
  const own = useDates()
  const other = useDates(entry.otherTimeZone)
  const time = other.time(entry.startsAt)
  if (time === own.time(entry.startsAt)) return null
  return (
    <span className={hidden ? 'sr-only' : 'truncate text-ink-quiet tabular-nums'}>
      {t('ui.clock_other', { time, name: entry.otherFirstName })}
    </span>
  )
}
