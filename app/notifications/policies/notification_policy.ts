import { allowGuest, BasePolicy } from '@adonisjs/bouncer'
import { isClosed } from '#accounts/account_states'
import type User from '#accounts/models/user'

/** What a person was told is theirs alone. */
export default class NotificationPolicy extends BasePolicy {
  read(user: User, notification: { user_id: string }) {
    return user.id === notification.user_id
  }

  /** Also while an account waits: it is ready then. */
  choose(user: User) {
    return !isClosed(user)
  }

  /** A link from an e-mail is the proof itself. */
  @allowGuest()
  useLink(_user: User | null) {
    return true
  }

  readAll(user: User) {
    return user.state === 'active'
  }
}
