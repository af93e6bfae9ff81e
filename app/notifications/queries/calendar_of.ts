import type { Kind } from '#notifications/kinds'
import { invitationOf } from '#appointments/queries/invitation'
import { publishedHours } from '#appointments/queries/published_hours'
import type { OpenDelivery } from '#notifications/queries/open_delivery'

/** After these an hour stands in somebody's calendar elsewhere, at another time, or no longer. */
const OF_AN_HOUR: Kind[] = [
  'appointments.slot_accepted',
  'appointments.appointment_moved',
  'appointments.appointment_cancelled',
  'reminders.appointment_due',
]

/** And after these the hours of a weekly slot. */
const OF_A_SERIES: Kind[] = [
  'appointments.series_accepted',
  'appointments.series_changed',
  'appointments.series_goes_on',
  'appointments.series_holiday_left_out',
  'appointments.series_ended',
  'appointments.occurrence_left_out',
]

/** The calendar file that goes with this e-mail, or null. */
export async function calendarOf({ kind, subject_id: id, ...to }: OpenDelivery) {
  const { user_id: userId, first_name: firstName, email, locale } = to
  const person = { id: userId, firstName, email, locale }
  if (OF_AN_HOUR.includes(kind)) return invitationOf(id, person)
  if (OF_A_SERIES.includes(kind)) return publishedHours({ series_id: id }, person)
  if (kind === 'matching.pair_closed') return publishedHours({ pair_id: id }, person)
  return null
}
