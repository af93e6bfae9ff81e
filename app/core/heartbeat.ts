import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'

export const SCHEDULER = 'scheduler'

/** Writes down that this part was alive just now. */
export async function beat(name: string) {
  await db
    .knexQuery()
    .table('heartbeats')
    .insert({ name, beat_at: clock.now().toJSDate() })
    .onConflict('name')
    .merge()
}

/** Seconds since the last heartbeat of this part, or null when there was none. */
export async function secondsSinceBeat(name: string): Promise<number | null> {
  const row = await db.from('heartbeats').where('name', name).select('beat_at').first()
  return row ? clock.now().diff(clock.at(row.beat_at)).as('seconds') : null
}
