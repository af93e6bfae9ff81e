import type { Transaction } from '#core/transaction'

/**
 * Holds the person before their notifications are touched: everything that changes them takes its
 * turn, in the order that messaging and appointments lock people too.
 *
 * @returns whether the account is active.
 */
export async function lockPerson(userId: string, trx: Transaction): Promise<boolean> {
  const user = await trx
    .knexQuery()
    .from('users')
    .where('id', userId)
    .forNoKeyUpdate()
    .first('state')
  return user?.state === 'active'
}
