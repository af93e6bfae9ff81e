import { live } from '#core/live'
import { afterCommit, type Transaction } from '#core/transaction'

/** Tells the open pages of these people's pairs, on both sides, to ask again what may be done in them. */
export async function pushPairs(userIds: string[], trx: Transaction) {
  const pairs = await trx
    .from('pairs')
    .where((theirs) => theirs.whereIn('student_id', userIds).orWhereIn('tutor_id', userIds))
    .whereNot('state', 'closed')
    .select('id', 'student_id', 'tutor_id')
  afterCommit(trx, () => {
    for (const userId of userIds) pushPairsOf(userId, pairs)
  })
}

type Pair = { id: string; student_id: string; tutor_id: string }

function pushPairsOf(userId: string, all: Pair[]) {
  const pairs = all.filter((pair) => pair.student_id === userId || pair.tutor_id === userId)
  live.push([userId], { type: 'pair', pairId: pairs[0]?.id ?? null })
  for (const pair of pairs) {
    const otherId = pair.student_id === userId ? pair.tutor_id : pair.student_id
    live.push([otherId], { type: 'pair', pairId: pair.id })
  }
}
