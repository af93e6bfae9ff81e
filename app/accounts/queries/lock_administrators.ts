import type { Transaction } from '#core/transaction'

/**
 * The active administrators, locked in the order of their ids: of two changes at once that would
 * each leave one, the second sees what the first has left.
 */
export async function lockAdministrators(trx: Transaction): Promise<string[]> {
  const rows = await trx
    .from('users')
    .where({ role: 'staff', state: 'active' })
    .whereExists((query) =>
      query
        .from('staff_permissions')
        .where('permission', 'administrator')
        .whereColumn('staff_permissions.user_id', 'users.id')
    )
    .orderBy('id')
    .forUpdate()
    .select('id')
  return rows.map(({ id }) => id)
}
