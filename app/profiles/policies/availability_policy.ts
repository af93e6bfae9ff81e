import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** Students and tutors say when they are available, each for themselves; staff are in no pair. */
export default class AvailabilityPolicy extends BasePolicy {
  manage(user: User) {
    return user.role !== 'staff'
  }
}
