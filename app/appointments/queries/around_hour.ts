import db from '@adonisjs/lucid/services/db'
import { hasRoom } from '#appointments/queries/session_room'
import { joinWindow, type JoinWindow } from '#appointments/join_window'
import type { OneAppointment } from '#appointments/queries/one_appointment'

export type AroundHour = {
  hour: OneAppointment
  window: JoinWindow
  /** Whether they meet by a link, rather than in their conversation. */
  hasRoom: boolean
}

/** What surrounds an hour that was agreed on: the way in, and who said that they were there. */
export async function aroundHour(hour: OneAppointment): Promise<AroundHour | null> {
  if (!hour.startsAt) return null
  const row = await db
    .from('appointments')
    .where('id', hour.id)
    .select(await hasRoom())
    .firstOrFail()
  return { hour, window: await joinWindow(), hasRoom: row.has_room }
}
