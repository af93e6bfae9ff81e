import { allowGuest, BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** Who answers what: students for themselves, guardians by their link. */
export default class ConsentPolicy extends BasePolicy {
  answer(user: User) {
    return user.role === 'student'
  }

  nameGuardian(user: User) {
    return user.role === 'student'
  }

  /** The signed link is the proof; a guardian has no account. */
  @allowGuest()
  answerByLink(_user: User | null) {
    return true
  }
}
