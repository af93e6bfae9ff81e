import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** A tutor's own application: they read the charter, send, withdraw and pick slots. Staff decide in the back office. */
export default class ApplicationPolicy extends BasePolicy {
  apply(user: User) {
    return user.role === 'tutor'
  }
}
