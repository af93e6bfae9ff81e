import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'

/** Every link that was sent to a person is worth nothing any more, and a change of address under way is given up. */
export async function endLinks(userId: string, trx: Transaction) {
  await endTokens(userId, trx)
  await giveUpEmailChange(userId, trx)
}

/** A change of address under way, however far it is. */
export async function giveUpEmailChange(userId: string, trx: Transaction) {
  await trx
    .from('email_changes')
    .where('user_id', userId)
    .whereNull('completed_at')
    .whereNull('cancelled_at')
    .update({ cancelled_at: clock.now().toJSDate() })
}

/** Links to the account itself: to its confirmation, its first password and a new one. */
export async function endTokens(userId: string, trx: Transaction) {
  await trx
    .from('account_tokens')
    .where('user_id', userId)
    .whereNull('used_at')
    .update({ used_at: clock.now().toJSDate() })
}
