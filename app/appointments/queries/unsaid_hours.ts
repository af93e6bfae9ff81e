import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'

const BATCH = 500

/** Confirmed hours that ended this long ago, without an answer of both; the longest ago first. Those that are disputed wait for the team. */
export async function unsaidHours(endedBefore: DateTime): Promise<string[]> {
  const before = endedBefore.toJSDate()
  const rows = await db
    .from('appointments')
    .where('state', 'confirmed')
    // Nothing ends before it starts, which lets the index on the start find the rows.
    .where('starts_at', '<', before)
    .where('ends_at', '<=', before)
    .whereRaw('(SELECT count(*) FROM attendances WHERE appointment_id = appointments.id) < 2')
    .orderBy('starts_at')
    .limit(BATCH)
    .select('id')
  return rows.map(({ id }) => id)
}
