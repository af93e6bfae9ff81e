import db from '@adonisjs/lucid/services/db'
import type { Window } from '#profiles/availability'

/** The weekly windows of these people, each on their own clock, in one query. */
export async function weeklyWindows(userIds: string[]): Promise<Map<string, Window[]>> {
  const rows = await db
    .from('availabilities')
    .whereIn('user_id', userIds)
    .orderBy(['weekday', 'starts_minute'])
    .select('user_id', 'weekday', 'starts_minute', 'ends_minute')

  const windows = new Map<string, Window[]>(userIds.map((id) => [id, []]))
  for (const row of rows) {
    windows.get(row.user_id)!.push({
      weekday: row.weekday,
      startsMinute: row.starts_minute,
      endsMinute: row.ends_minute,
    })
  }
  return windows
}
