import db from '@adonisjs/lucid/services/db'

/** Those of the team who may open a case at this moment. */
export async function safeguardingStaff(): Promise<string[]> {
  const rows = await db
    .from('users')
    .join('staff_permissions', 'staff_permissions.user_id', 'users.id')
    .where({ 'users.role': 'staff', 'users.state': 'active' })
    .where('staff_permissions.permission', 'safeguarding')
    .orderBy('users.id')
    .select('users.id')
  return rows.map(({ id }) => id)
}
