import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'

/** Every link that was sent to a person is worth nothing any more, and a change of address under way is given up. */
export async function endLinks(userId: string, trx: Transaction) {
  const now = clock.now().toJSDate()
  await trx
    .from('account_tokens')
    .where('user_id', userId)
    .whereNull('used_at')
    .update({ used_at: now })
  await trx
    .from('email_changes')
    .where('user_id', userId)
    .whereNull('completed_at')
    .whereNull('cancelled_at')
    .update({ cancelled_at: now })
}
