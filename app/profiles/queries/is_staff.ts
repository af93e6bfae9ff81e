import User from '#accounts/models/user'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether this person is of the team, also if their account is closed by now. */
export async function isStaff(userId: string, client: QueryClientContract) {
  const user = await User.find(userId, { client })
  return user?.role === 'staff'
}

/** Whether this is the only member of staff whose account is active. */
export async function isOnlyActiveStaff(userId: string, client: QueryClientContract) {
  const rows = await User.query({ client })
    .where({ role: 'staff', state: 'active' })
    .select('id')
    .limit(2)
  return rows.length === 1 && rows[0].id === userId
}
