import User from '#accounts/models/user'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether this person is of the team and their account open. */
export async function isActiveStaff(userId: string, client: QueryClientContract) {
  const user = await User.find(userId, { client })
  return user?.role === 'staff' && user.state === 'active'
}
