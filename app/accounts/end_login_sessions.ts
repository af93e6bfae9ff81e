import { openStreams } from '#core/live/open_streams'
import { afterCommit, type Transaction } from '#core/transaction'

/**
 * Ends the login sessions of a person, all or all but the one that is being used. Their open pages hear nothing more: at once on this
 * process, on others as soon as the watch looks.
 */
export async function endLoginSessions(userId: string, trx: Transaction, exceptId?: string) {
  const query = trx.from('login_sessions').where('user_id', userId)
  if (exceptId) query.whereNot('id', exceptId)
  const ended: string[] = await query.delete('id')
  afterCommit(trx, () => ended.forEach((id) => openStreams.endSession(id)))
}
