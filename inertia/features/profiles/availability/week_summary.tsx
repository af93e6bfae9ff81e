import { useShared } from '~/hooks/use_shared'
import { spansOf, timeOfSlot, WEEKDAYS, type Week } from './week_cells'
import { useTranslation } from '~/hooks/use_translation'

/** The week in words: what the grid shows, for whoever would rather read it. */
export function WeekSummary({ week }: { week: Week }) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const days = WEEKDAYS.map((day) => ({ day, spans: spansOf(week, day) })).filter(
    ({ spans }) => spans.length > 0
  )
  if (days.length === 0) {
    return <p className="text-ink-quiet">{t('profiles.availability.none', { role })}</p>
  }
  return (
    <dl className="grid max-w-text grid-cols-[auto_1fr] gap-x-5 gap-y-1">
      {days.map(({ day, spans }) => (
        <div key={day} className="col-span-2 grid grid-cols-subgrid">
          <dt className="font-semibold">{t(`profiles.availability.weekdays.${day}`)}</dt>
          <dd className="border-l border-margin pl-4 tabular-nums">
            {spans
              .map(({ start, end }) => `${timeOfSlot(start)}\u00a0–\u00a0${timeOfSlot(end)}`)
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
