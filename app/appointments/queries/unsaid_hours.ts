import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'

const BATCH = 500

/**
 * Confirmed hours that ended this long ago, without an answer of both; the longest ago first. Those that are disputed wait for the team,
 * and while a pair can't plan, those about which nobody said anything: it isn't the time to tell them that they missed one.
 */
export async function unsaidHours(endedBefore: DateTime): Promise<string[]> {
  const before = endedBefore.toJSDate()
  const rows = await db
    .from('appointments')
    .where('state', 'confirmed')
    // Nothing ends before it starts, which lets the index on the start find the rows.
    .where('starts_at', '<', before)
    .where('ends_at', '<=', before)
    .whereRaw(`${ANSWERS} < 2`)
    .where((query) =>
      query
        .whereRaw(`${ANSWERS} = 1`)
        .orWhereIn('pair_id', db.from('pairs').where('state', 'closed').select('id'))
        .orWhereIn('pair_id', workingPairs().select('pairs.id'))
    )
    .orderBy('starts_at')
    .limit(BATCH)
    .select('id')
  return rows.map(({ id }) => id)
}

const ANSWERS = '(SELECT count(*) FROM attendances WHERE appointment_id = appointments.id)'
