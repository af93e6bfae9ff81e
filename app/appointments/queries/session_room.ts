import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'
import { roomLink } from '#appointments/room_link'

/**
 * The link by which the two of an appointment meet. Ask it only for one of the two, while the door is open: no page carries it.
 *
 * @returns null when they meet in their conversation.
 */
export async function sessionRoom(appointmentId: string): Promise<string | null> {
  const { roomTemplate: template } = await settings.get()
  const row = await db
    .from('appointments')
    .leftJoin('session_rooms', 'session_rooms.pair_id', 'appointments.pair_id')
    .where('appointments.id', appointmentId)
    .select('appointments.room as name', 'session_rooms.link')
    .firstOrFail()
  return roomLink({ ...row, template })
}

/** Whether an appointment's two have a link to meet by, as a column: it says that there is one, never which. */
export async function hasRoom() {
  const { roomTemplate } = await settings.get()
  return db.raw(
    `(:server OR EXISTS (SELECT 1 FROM session_rooms WHERE pair_id = appointments.pair_id)) AS has_room`,
    { server: roomTemplate !== '' }
  )
}
