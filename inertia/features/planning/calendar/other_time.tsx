import type { Entry } from './entries'
import { otherTime } from '~/lib/other_time'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** The start on the other's clock, where it says something else. Without room for it, it is only heard. */
export function OtherTime({ entry, hidden }: { entry: Entry; hidden?: boolean }) {
  const { t } = useTranslation()
  const own = useDates()
  const other = useDates(entry.otherTimeZone)
  const { startsAt, otherTimeZone, otherFirstName: name } = entry
  if (other.time(startsAt) === own.time(startsAt)) return null
  return (
    <span className={hidden ? 'sr-only' : 'truncate text-ink-quiet tabular-nums'}>
      {t('ui.clock_other', { time: otherTime(startsAt, otherTimeZone, own), name })}
    </span>
  )
}
