import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** What a person was told is theirs alone. */
export default class NotificationPolicy extends BasePolicy {
  read(user: User, notification: { user_id: string }) {
    return user.id === notification.user_id
  }

  readAll(user: User) {
    return user.state === 'active'
  }
}
