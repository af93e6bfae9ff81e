import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'

type Members = { student_id: string; tutor_id: string }

/**
 * Only the two of the pair. Whether they may write at this moment is a rule of the actions,
 * which hold the pair still while they look.
 */
export default class ConversationPolicy extends BasePolicy {
  read(user: User, conversation: Members) {
    return this.#isMember(user, conversation)
  }

  write(user: User, conversation: Members) {
    return this.#isMember(user, conversation)
  }

  #isMember(user: User, { student_id: studentId, tutor_id: tutorId }: Members) {
    return user.id === studentId || user.id === tutorId
  }
}
