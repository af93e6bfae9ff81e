import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import type StaffPermission from '#accounts/models/staff_permission'

/** Whoever works with people may look at the application as one of them sees it. */
export const MAY_VIEW: StaffPermission['permission'][] = ['coordinator', 'safeguarding']

export default class ViewingPolicy extends BasePolicy {
  begin(user: User, permissions: readonly StaffPermission['permission'][]) {
    return user.role === 'staff' && MAY_VIEW.some((one) => permissions.includes(one))
  }

  /** One's own, always: it is named by one's login session. */
  end(user: User) {
    return user.role === 'staff'
  }
}
