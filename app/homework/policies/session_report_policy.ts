import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

type Sides = { student_id: string; tutor_id: string }

/** The two of an hour read its report; its tutor writes it. */
export default class SessionReportPolicy extends BasePolicy {
  view(user: User, hour: Sides) {
    return user.id === hour.student_id || user.id === hour.tutor_id
  }

  write(user: User, hour: Sides) {
    return user.id === hour.tutor_id
  }
}
