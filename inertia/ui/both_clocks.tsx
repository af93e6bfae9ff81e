import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { formatRange, formatShortDay, formatTime, type Instant } from '~/lib/dates'

type BothClocksProps = {
  start: Instant
  end?: Instant
  /** The other person and their zone. Nothing more is shown when both clocks say the same. */
  other?: { name: string; timeZone: string }
  /** The other's clock on a line of its own, for narrow places. */
  stacked?: boolean
}

/** A time on one's own clock, and on the other's where they differ. */
export function BothClocks({ start, end, other, stacked }: BothClocksProps) {
  const { t, locale } = useTranslation()
  const own = useDates()
  const context = other && { locale, timeZone: other.timeZone }
  const differs = context && formatTime(start, context) !== own.time(start)
  const otherDay = context && own.dayKey(start) !== own.dayKeyIn(start, context.timeZone)

  return (
    <span className="tabular-nums">
      <time dateTime={new Date(start).toISOString()}>
        {end ? own.range(start, end) : own.time(start)}
      </time>
      {other && context && differs && (
        <span className={stacked ? 'block text-sm text-ink-quiet' : 'text-ink-quiet'}>
          {stacked ? '' : ' · '}
          {t('ui.clock_other', {
            name: other.name,
            time: [
              otherDay && formatShortDay(start, context),
              end ? formatRange(start, end, context) : formatTime(start, context),
            ]
              .filter(Boolean)
              .join(' '),
          })}
        </span>
      )}
    </span>
  )
}
