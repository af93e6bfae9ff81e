import db from '@adonisjs/lucid/services/db'
import type { Answer } from '#appointments/attendance'
import { hasRoom } from '#appointments/queries/session_room'
import { joinWindow, type JoinWindow } from '#appointments/join_window'
import type { OneAppointment } from '#appointments/queries/one_appointment'

export type AroundHour = {
  hour: OneAppointment
  window: JoinWindow
  /** Whether they meet by a link, rather than in their conversation. */
  hasRoom: boolean
  answers: { userId: string; missing: Answer }[]
  /** Whether the team has said what became of it. */
  settled: boolean
  /** Whether its tutor has written what was done. */
  reported: boolean
}

/** What surrounds an hour that was agreed on, in one query: the way in, and who said that they met. */
export async function aroundHour(hour: OneAppointment): Promise<AroundHour | null> {
  if (!hour.startsAt) return null
  const row = await db
    .from('appointments')
    .where('id', hour.id)
    .select('settled_at', await hasRoom())
    .select(
      db.raw(`(SELECT json_agg(json_build_object('userId', user_id, 'missing', missing))
        FROM attendances WHERE appointment_id = appointments.id) AS answers`)
    )
    .select(
      db.raw(
        'EXISTS (SELECT 1 FROM session_reports WHERE appointment_id = appointments.id) AS reported'
      )
    )
    .firstOrFail()
  return {
    hour,
    window: await joinWindow(),
    hasRoom: row.has_room,
    answers: row.answers ?? [],
    settled: row.settled_at !== null,
    reported: row.reported,
  }
}
