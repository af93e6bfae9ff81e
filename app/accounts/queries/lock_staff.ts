import type { Transaction } from '#core/transaction'

/**
 * The active members of staff, locked in the order of their ids. Who changes or counts them waits here for whoever
 * does so at the same moment, and reads afterwards.
 */
export async function lockActiveStaff(trx: Transaction): Promise<string[]> {
  const rows = await trx
    .from('users')
    .where({ role: 'staff', state: 'active' })
    .orderBy('id')
    .forUpdate()
    .select('id')
  return rows.map(({ id }) => id)
}
