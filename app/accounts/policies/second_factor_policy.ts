import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** One's own, always: nobody reads or sets somebody else's. */
export default class SecondFactorPolicy extends BasePolicy {
  manage(user: User) {
    return user.role === 'staff'
  }
}
