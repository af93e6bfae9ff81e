import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** Until when a proposal may be answered. */
export function Until({ appointment }: { appointment: Data.Appointments.Appointment }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { state, expiresAt } = appointment
  if (state !== 'proposed' || !expiresAt) return null
  return (
    <p className="pb-2 text-ink-quiet">{t('appointments.show.until', dates.until(expiresAt))}</p>
  )
}
