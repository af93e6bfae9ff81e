import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import type Memo from '#homework/models/memo'

/** A memo is nobody's but its owner's, the team included. */
export default class MemoPolicy extends BasePolicy {
  create(_user: User) {
    return true
  }

  manage(user: User, memo: Memo) {
    return user.id === memo.ownerId
  }
}
