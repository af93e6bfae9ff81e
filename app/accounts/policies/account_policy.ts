import { allowGuest, BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** Who may do what with an account. What somebody may change is always their own. */
export default class AccountPolicy extends BasePolicy {
  /** Signing up and signing in are for those who are not signed in yet. */
  @allowGuest()
  enter(user: User | null) {
    return user === null
  }

  /** A link from a mail, or the wish for one, needs no account: the link itself is the proof. */
  @allowGuest()
  recover(_user: User | null) {
    return true
  }

  @allowGuest()
  chooseLocale(_user: User | null) {
    return true
  }

  update(user: User, account: User) {
    return user.id === account.id
  }
}
