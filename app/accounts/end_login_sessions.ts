import type { Transaction } from '#core/transaction'

/** Ends the login sessions of a person, all or all but the one that is being used. */
export async function endLoginSessions(userId: string, trx: Transaction, exceptId?: string) {
  const query = trx.from('login_sessions').where('user_id', userId)
  if (exceptId) query.whereNot('id', exceptId)
  await query.delete()
}
