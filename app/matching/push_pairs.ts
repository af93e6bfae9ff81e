import { live } from '#core/live'
import { isMember } from '#matching/queries/two_of_pair'
import { afterCommit, type Transaction } from '#core/transaction'

/** Tells the open pages of somebody's pairs, on both sides, to ask again what may be done in them. */
export async function pushPairs(userId: string, trx: Transaction) {
  const pairs = await trx
    .from('pairs')
    .where(isMember(userId))
    .whereNot('state', 'closed')
    .select('id', 'student_id', 'tutor_id')
  afterCommit(trx, () => {
    live.push([userId], { type: 'pair', pairId: pairs[0]?.id ?? null })
    for (const pair of pairs) {
      const otherId = pair.student_id === userId ? pair.tutor_id : pair.student_id
      live.push([otherId], { type: 'pair', pairId: pair.id })
    }
  })
}
