import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { sender } from '#core/mail/sender'
import { calendarFile } from '#appointments/calendar_file'
import { plannedHours } from '#appointments/queries/planned_hours'
import { calendarHour, type PlannedHour } from '#appointments/calendar_hour'

type Of = { series_id: string } | { pair_id: string }
type Person = { id: string; locale: string }

/** An hour that was left out as it was made never stood in anybody's calendar. */
const STANDS_OR_STOOD = `appointments.state = 'confirmed'
  OR (appointments.state = 'cancelled' AND appointments.updated_at > appointments.created_at)`

/**
 * The file that goes with an e-mail about a weekly slot or the end of a pair: each of its hours that isn't over as it stands now,
 * those that were cancelled to be taken out, with the ids that the feed has.
 *
 * @returns null where there is none.
 */
export async function publishedHours(of: Of, { id, locale }: Person) {
  const [[column, value]] = Object.entries(of)
  const now = clock.now().toJSDate()
  const hours: PlannedHour[] = await plannedHours(id)
    .where(`appointments.${column}`, value)
    .where('ends_at', '>', now)
    .whereRaw(`(${STANDS_OR_STOOD})`)
    .orderBy('starts_at')
  if (hours.length === 0) return null

  const { associationName } = await settings.get()
  const i18n = i18nManager.locale(locale)
  const method = 'PUBLISH' as const
  const content = calendarFile({
    hours: hours.map((hour) => ({ ...calendarHour(hour, i18n), stampedAt: now })),
    invitation: { method, organizer: { name: associationName, email: sender() } },
  })
  return { method, content }
}
