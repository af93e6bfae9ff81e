import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { workingPairs } from '#matching/queries/working_pairs'

export type NextHourOfPair = { id: string; starts_at: Date; ends_at: Date }

/**
 * The confirmed hour of this pair that comes next or lasts now; null also while the pair can't plan. Appointments stand to the
 * right of messaging, which therefore reads their table and imports nothing of theirs.
 */
export function nextHourOfPair(pairId: string): Promise<NextHourOfPair | null> {
  return db
    .from('appointments')
    .where('pair_id', pairId)
    .where('state', 'confirmed')
    .whereIn('pair_id', workingPairs().select('pairs.id'))
    .where('ends_at', '>', clock.now().toJSDate())
    .orderBy('starts_at')
    .select('id', 'starts_at', 'ends_at')
    .first()
}
