import { live } from '#core/live'
import { afterCommit, type Transaction } from '#core/transaction'

/** Tells the open pages of a student's pairs, on both sides, to ask again what may be done in them. */
export async function pushPairs(studentId: string, trx: Transaction) {
  const pairs = await trx
    .from('pairs')
    .where('student_id', studentId)
    .whereNot('state', 'closed')
    .select('id', 'tutor_id')
  afterCommit(trx, () => {
    live.push([studentId], { type: 'pair', pairId: pairs[0]?.id ?? null })
    for (const pair of pairs) live.push([pair.tutor_id], { type: 'pair', pairId: pair.id })
  })
}
