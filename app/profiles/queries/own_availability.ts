import db from '@adonisjs/lucid/services/db'
import { versionOf } from '#core/version_of'
import type { Window } from '#profiles/availability'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** A person's weekly windows, and the version that a page sends back with what it changed. */
export async function ownAvailability(
  userId: string,
  client: QueryClientContract = db.connection()
) {
  const rows = await client
    .from('availabilities')
    .where('user_id', userId)
    .orderBy(['weekday', 'starts_minute'])
    .select('weekday', 'starts_minute', 'ends_minute')
  const windows = rows.map((row): Window => ({
    weekday: row.weekday,
    startsMinute: row.starts_minute,
    endsMinute: row.ends_minute,
  }))
  return { windows, version: versionOf(windows) }
}
