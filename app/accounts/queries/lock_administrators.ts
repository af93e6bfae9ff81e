import type { Transaction } from '#core/transaction'
import { lockActiveStaff } from '#accounts/queries/lock_staff'

/**
 * The active administrators, all of the team locked: of two changes at once that would each leave one, the second sees
 * what the first has left. Their permissions are read only once the lock is held: a statement that had waited for it
 * would still see them as they were.
 */
export async function lockAdministrators(trx: Transaction): Promise<string[]> {
  const active = await lockActiveStaff(trx)
  const rows = await trx
    .from('staff_permissions')
    .where('permission', 'administrator')
    .whereIn('user_id', active)
    .orderBy('user_id')
    .select('user_id')
  return rows.map((row) => row.user_id)
}
