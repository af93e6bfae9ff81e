import type { I18n } from '@adonisjs/i18n'
import { appUrl } from '#config/app'
import type Appointment from '#appointments/models/appointment'
import type { CalendarHour } from '#appointments/calendar_file'

export type PlannedHour = {
  id: string
  sequence: number
  state: Appointment['state']
  starts_at: Date
  ends_at: Date
  updated_at: Date
  other_first_name: string
}

/**
 * What leaves for somebody's calendar elsewhere, which others may see: the other's first name and where the rest is, never
 * the plan, a family name, a school or the link of the room.
 */
export function calendarHour(hour: PlannedHour, i18n: I18n): CalendarHour {
  const url = new URL(`/appointments/${hour.id}`, appUrl).href
  return {
    id: hour.id,
    // A cancellation is a version of its own (RFC 5546, 2.1.4); what takes the hour up again is one after it.
    sequence: hour.state === 'cancelled' ? hour.sequence + 1 : hour.sequence,
    startsAt: hour.starts_at,
    endsAt: hour.ends_at,
    cancelled: hour.state === 'cancelled',
    stampedAt: hour.updated_at,
    summary: i18n.t('appointments.file.summary', { name: hour.other_first_name }),
    description: i18n.t('appointments.file.description', { url }),
    url,
  }
}
