import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import type { ConversationRow } from '#messaging/queries/readable_conversations'

type Members = Pick<ConversationRow, 'student_id' | 'tutor_id' | 'person_id'>

/**
 * Only the two of the pair, or whoever writes with the team. Whether a pair may write at this moment is a rule of the actions,
 * which hold the pair still while they look.
 */
export default class ConversationPolicy extends BasePolicy {
  read(user: User, conversation: Members) {
    return this.#isMember(user, conversation)
  }

  write(user: User, conversation: Members) {
    return this.#isMember(user, conversation)
  }

  /** Everybody but the team itself, whatever became of their pair or their application. */
  writeToTeam(user: User) {
    return user.role !== 'staff'
  }

  #isMember(user: User, members: Members) {
    return [members.student_id, members.tutor_id, members.person_id].includes(user.id)
  }
}
