import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { pairWorks } from '#homework/queries/pair_works'
import HomeworkBlocked from '#homework/events/homework_blocked'
import HomeworkReviewed from '#homework/events/homework_reviewed'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import { moveHomework, type MovedHomework, type Said } from '#homework/move_homework'
import { statesBefore, type HomeworkState } from '#homework/homework_state'

type Role = 'student' | 'tutor'
type Input = {
  homework: MovedHomework
  role: Role
  actorId: string
  state: HomeworkState
  said: Said
}

/** What is said may be added to where it stands already, by whoever brought it there. */
const MAY_ADD: Record<Role, readonly HomeworkState[]> = {
  student: ['blocked', 'submitted'],
  tutor: ['reviewed'],
}

/**
 * The student says where they stand, the tutor that they have reviewed it, each with a word and files. The change is
 * made only from a state that allows it, so that of two at once one wins. Refusals: the pair may not share
 * homework now, the present state doesn't allow it.
 */
export default class ChangeHomeworkState {
  handle({ homework, role, actorId, state, said }: Input) {
    return transaction(async (trx) => {
      if (!(await pairWorks(homework.pair_id, trx))) return refused('pair_not_working')

      const isSaid = said.words !== '' || said.files.length > 0
      const more = isSaid && MAY_ADD[role].includes(state) ? [state] : []
      const from = [...statesBefore(role, state), ...more]
      const move = { homework, actorId, from, to: state, said }
      const { change, present } = await moveHomework(move, trx)
      if (!change) return this.#unchanged(present, state)

      await this.#tell({ role, state, homeworkId: homework.id, changeId: change.id }, trx)
      return done()
    })
  }

  #tell(
    { role, state, ...ids }: { role: Role; state: string; homeworkId: string; changeId: string },
    trx: Transaction
  ) {
    if (role === 'tutor') return state === 'reviewed' && announce(new HomeworkReviewed(ids), trx)
    if (state === 'blocked') return announce(new HomeworkBlocked(ids), trx)
    const { homeworkId } = ids
    return state === 'submitted' && announce(new HomeworkSubmitted({ homeworkId }), trx)
  }

  /** Saying twice the same is no error: a tap may arrive twice. */
  #unchanged(present: HomeworkState, wanted: HomeworkState) {
    if (present === wanted) return done()
    if (present === 'withdrawn') return refused('withdrawn')
    return refused(present === 'reviewed' ? 'reviewed' : 'not_possible')
  }
}
