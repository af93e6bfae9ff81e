import type { Transaction } from '#core/transaction'

/**
 * Why this student can't begin to wait for a tutor, or null; a pair that is about to end is no obstacle. Holds the account, as whoever
 * makes a pair does, so that the answer stands until the end of the transaction.
 */
export async function waitingObstacle(studentId: string, trx: Transaction, ending?: string) {
  const account = trx.from('users').where({ id: studentId, role: 'student', state: 'active' })
  if (!(await account.forUpdate().select('id').first())) return 'student_not_active' as const
  const open = trx.from('pairs').where('student_id', studentId).whereNot('state', 'closed')
  if (ending) void open.whereNot('id', ending)
  if (await open.select('id').first()) return 'student_has_pair' as const
  const requests = trx.from('match_requests').where('student_id', studentId)
  if (await requests.where('state', 'waiting').select('id').first())
    return 'student_waits_already' as const
  return null
}
