import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { sender } from '#core/mail/sender'
import { calendarFile } from '#appointments/calendar_file'
import { plannedHours } from '#appointments/queries/planned_hours'
import { calendarHour, type PlannedHour } from '#appointments/calendar_hour'

type Person = { id: string; firstName: string; email: string; locale: string }

/**
 * The file that goes with an e-mail about an appointment, as it stands now: kept while it is confirmed, taken out once it is
 * cancelled. Its attendee is who reads it, alone; the other's address stays here.
 *
 * @returns null for what was never agreed on, is over and judged, or can no longer be read.
 */
export async function invitationOf(appointmentId: string, { id, firstName, ...person }: Person) {
  const hour: PlannedHour | null = await plannedHours(id)
    .where('appointments.id', appointmentId)
    .whereIn('appointments.state', ['confirmed', 'cancelled'])
    .first()
  if (!hour) return null

  const { associationName } = await settings.get()
  const method = hour.state === 'cancelled' ? ('CANCEL' as const) : ('REQUEST' as const)
  const event = calendarHour(hour, i18nManager.locale(person.locale))
  const content = calendarFile({
    hours: [{ ...event, stampedAt: clock.now().toJSDate() }],
    invitation: {
      method,
      organizer: { name: associationName, email: sender() },
      attendee: { name: firstName, email: person.email },
    },
  })
  return { method, content }
}
