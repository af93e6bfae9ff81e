import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import type StaffPermission from '#accounts/models/staff_permission'

/** Asked at each request, with the permissions that were read at this very request. */
export default class CasePolicy extends BasePolicy {
  read(user: User, permissions: readonly StaffPermission['permission'][]) {
    return user.role === 'staff' && permissions.includes('safeguarding')
  }
}
