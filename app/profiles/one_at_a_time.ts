import type { Transaction } from '#core/transaction'

/** Holds the account: of two devices that save a profile for the first time, the second finds the first one's. */
export async function oneAtATime(userId: string, trx: Transaction) {
  await trx.knexQuery().from('users').where('id', userId).forNoKeyUpdate().select('id')
}
