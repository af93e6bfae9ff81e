import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type StaffPermission from '#accounts/models/staff_permission'

/** Those of the team whose account is active and who have one of these permissions, to be selected from. */
export const activeStaffWith = (
  permissions: StaffPermission['permission'][],
  client: QueryClientContract = db.connection()
) =>
  client
    .from('users')
    .where({ 'users.role': 'staff', 'users.state': 'active' })
    .whereIn(
      'users.id',
      client.from('staff_permissions').whereIn('permission', permissions).select('user_id')
    )
