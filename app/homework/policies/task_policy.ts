import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import type Task from '#homework/models/task'

/** A task is nobody's but its owner's, the team included. */
export default class TaskPolicy extends BasePolicy {
  create(_user: User) {
    return true
  }

  manage(user: User, task: Task) {
    return user.id === task.ownerId
  }
}
