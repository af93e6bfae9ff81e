import { clockHour, hourList, type Hours } from './day_hours'
import type { Day, Partner } from './entries'
import { useOtherHours } from './use_other_hours'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type HourGutterProps = { days: Day[]; hours: Hours; partner: Partner | null }

/** The clock along the days: one's own, and beneath each hour the other's, where it says something else. */
export function HourGutter({ days, hours, partner }: HourGutterProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const others = useOtherHours(days, hours, partner)
  return (
    <li
      aria-hidden
      className="col-start-1 row-span-4 row-start-1 grid grid-cols-1 grid-rows-subgrid pr-2 text-right text-sm text-ink-quiet tabular-nums"
    >
      {others && (
        <div className="row-span-3 row-start-1 self-end pb-2 leading-tight">
          <div className="font-semibold text-ink">{t('calendar.own_clock', { role })}</div>
          <div className="truncate">{partner?.firstName}</div>
        </div>
      )}
      <div className="row-start-4 pt-2">
        {hourList(hours).map((hour, index) => (
          <div key={hour} className="h-16 -translate-y-2.5 leading-tight">
            <div className={others ? 'text-ink' : undefined}>{clockHour(hour)}</div>
            {others && <div>{others[index]}</div>}
          </div>
        ))}
      </div>
    </li>
  )
}
