import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { oneSeries } from '#appointments/queries/own_series'
import { nearClockChange } from '#appointments/series_now'
import type { OneAppointment } from '#appointments/queries/one_appointment'

/** What clocks that are about to change mean for the weekly slot that this planned hour is of, or null. */
export async function clockChangeOf(
  { seriesId, state }: OneAppointment,
  viewer: Pick<User, 'id' | 'role'>
) {
  if (!seriesId || state !== 'confirmed') return null
  const series = await oneSeries(viewer.id, seriesId)
  return nearClockChange(series, viewer, clock.now())
}
