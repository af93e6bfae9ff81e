import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** Students and tutors have hours to follow; the team has none of its own. */
export default class CalendarFeedPolicy extends BasePolicy {
  keep(user: User) {
    return user.role !== 'staff'
  }
}
