import type { DateTime } from 'luxon'
import type { Transaction } from '#core/transaction'

type Given = { actorId: string; coordinatorId: string; from: DateTime; until: DateTime }

/** How many pairs somebody of the team gave a colleague between two moments, from the journal. */
export async function pairsGiven({ actorId, coordinatorId, from, until }: Given, trx: Transaction) {
  const row = await trx
    .from('audit_entries')
    .where({ actor_id: actorId, action: 'matching.coordinator_changed' })
    .where('created_at', '>=', from.toJSDate())
    .where('created_at', '<', until.toJSDate())
    .whereRaw(`after ->> 'coordinatorId' = ?`, [coordinatorId])
    .countDistinct('subject_id as pairs')
    .firstOrFail()
  return Number(row.pairs)
}
