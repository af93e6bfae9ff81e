import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

/** Each writes their own profile, of the kind that their role has; staff have none. */
export default class ProfilePolicy extends BasePolicy {
  updateStudent(user: User) {
    return user.role === 'student'
  }

  updateTutor(user: User) {
    return user.role === 'tutor'
  }

  /** A photo of one's own; staff are known by their initials. */
  updatePhoto(user: User) {
    return user.role !== 'staff'
  }
}
