import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** Why a slot, or another time for one, that was proposed came to nothing, and by whom. */
export function DroppedLine({ series }: { series: Data.Appointments.Series }) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { dropped, otherFirstName: name } = series
  if (!dropped) return null
  const { how, change, byViewer, startsAt } = dropped
  const values = { name, role, by: byViewer ? 'me' : 'other' }
  return (
    <p className="pt-2">
      {change &&
        `${t('series.dropped.change', { day: dates.day(startsAt), time: dates.time(startsAt) })} `}
      {t(`series.dropped.${how}`, values)}
    </p>
  )
}
