import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import { may, type Permission, type ResourceId } from '#admin/permissions'

/** Asked at each request, with the permissions that were read at this very request. */
export default class BackOfficePolicy extends BasePolicy {
  act(user: User, permissions: readonly Permission[], resource: ResourceId, action: string) {
    return user.role === 'staff' && may(permissions, resource, action)
  }
}
