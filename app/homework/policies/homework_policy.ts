import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

type Sides = { student_id: string; tutor_id: string }

/** Only tutors set homework; only the two people of a piece of homework see and change it. */
export default class HomeworkPolicy extends BasePolicy {
  create(user: User) {
    return user.role === 'tutor'
  }

  view(user: User, homework: Sides) {
    return user.id === homework.student_id || user.id === homework.tutor_id
  }

  changeState(user: User, homework: Sides) {
    return this.view(user, homework)
  }

  /** Its due time, and whether it is asked for at all, is for the tutor to say. */
  lead(user: User, homework: Sides) {
    return user.id === homework.tutor_id
  }
}
