import { refused } from '#core/result'
import User from '#accounts/models/user'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'

/**
 * Only an administrator touches the account of a colleague: whoever gets the invitation of one gets the colleague's
 * permissions with it.
 */
export const ofColleague = ({ role }: Record<string, any>, { permissions }: CurrentAdmin) =>
  role === 'staff' && !may(permissions, 'users', 'changePermissions')

/** The same of one among many accounts, each of which is refused by itself. */
export const unlessColleague =
  <Answer>(act: (input: { userId: string; actorId: string }) => Promise<Answer>) =>
  async (userId: string, staff: CurrentAdmin) =>
    ofColleague(await User.findOrFail(userId), staff)
      ? refused('of_colleague')
      : act({ userId, actorId: staff.id })
