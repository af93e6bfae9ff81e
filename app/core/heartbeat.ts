import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'

export const SCHEDULER = 'scheduler'

const LATE_AFTER_SECONDS = 45

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

/** Whether the scheduler was heard lately. It beats every ten seconds. */
export async function schedulerBeats() {
  const seconds = await secondsSinceBeat(SCHEDULER)
  return seconds !== null && seconds <= LATE_AFTER_SECONDS
}
