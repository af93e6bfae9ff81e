import User from '#accounts/models/user'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'

/**
 * Only an administrator touches the account of a colleague: whoever gets the invitation of one gets the colleague's
 * permissions with it.
 */
export const ofColleague = ({ role }: Record<string, any>, { permissions }: CurrentAdmin) =>
  role === 'staff' && !may(permissions, 'users', 'changePermissions')

/** The same of one among many accounts. */
export const ofColleagueAmong = async (id: string, staff: CurrentAdmin) =>
  ofColleague(await User.findOrFail(id), staff)
