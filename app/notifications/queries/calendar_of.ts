import type { Kind } from '#notifications/kinds'
import { invitationOf } from '#appointments/queries/invitation'
import type { OpenDelivery } from '#notifications/queries/open_delivery'

/** After these an hour stands in somebody's calendar elsewhere, at another time, or no longer. */
const WITH_FILE: Kind[] = [
  'appointments.slot_accepted',
  'appointments.appointment_moved',
  'appointments.appointment_cancelled',
  'reminders.appointment_due',
]

/** The calendar file that goes with this e-mail, or null. */
export async function calendarOf({ kind, subject_id: id, ...to }: OpenDelivery) {
  if (!WITH_FILE.includes(kind)) return null
  const { user_id: userId, first_name: firstName, email, locale } = to
  return invitationOf(id, { id: userId, firstName, email, locale })
}
