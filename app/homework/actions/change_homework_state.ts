import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { pairWorks } from '#homework/queries/pair_works'
import { isUndo, stuckSince } from '#homework/queries/undone'
import type HomeworkChange from '#homework/models/homework_change'
import HomeworkBlocked from '#homework/events/homework_blocked'
import HomeworkReviewed from '#homework/events/homework_reviewed'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import HomeworkTakenBack from '#homework/events/homework_taken_back'
import { moveHomework, type MovedHomework, type Said } from '#homework/move_homework'
import { isBack, statesBefore, type HomeworkState } from '#homework/homework_state'

type Role = 'student' | 'tutor'
type Input = {
  homework: MovedHomework
  role: Role
  actorId: string
  state: HomeworkState
  said: Said
  /** Takes back what they did just now, in one tap. */
  undo?: boolean
}

type Told = { role: Role; change: HomeworkChange; undone: boolean }

/** What is said may be added to where it stands already, by whoever brought it there. */
const MAY_ADD: Record<Role, readonly HomeworkState[]> = {
  student: ['blocked', 'submitted'],
  tutor: ['reviewed'],
}

/**
 * The student says where they stand, the tutor that they have reviewed it, each with a word and files. The change is
 * made only from a state that allows it, so that of two at once one wins. An undo is no news. Refusals: the pair may
 * not share homework now, the present state doesn't allow it.
 */
export default class ChangeHomeworkState {
  handle({ homework, role, actorId, state, said, undo = false }: Input) {
    return transaction(async (trx) => {
      if (!(await pairWorks(homework.pair_id, trx))) return refused('pair_not_working')

      const isSaid = said.words !== '' || said.files.length > 0
      const more = isSaid && MAY_ADD[role].includes(state) ? [state] : []
      const from = [...statesBefore(role, state), ...more]
      const move = { homework, actorId, from, to: state, said }
      const { change, present } = await moveHomework(move, trx)
      if (!change) return this.#unchanged(present, state)

      const undone = undo && !isSaid && (await isUndo(change, trx))
      await this.#tell({ role, change, undone }, trx)
      return done()
    })
  }

  async #tell({ role, change, undone }: Told, trx: Transaction) {
    const { state, stateBefore, homeworkId } = change
    const ids = { homeworkId, changeId: change.id }
    if (isBack(stateBefore, state)) await announce(new HomeworkTakenBack(ids), trx)
    if (role === 'tutor') return state === 'reviewed' && announce(new HomeworkReviewed(ids), trx)
    if (state === 'blocked')
      return this.#tellBlocked(undone ? await stuckSince(change, trx) : change, trx)
    return state === 'submitted' && announce(new HomeworkSubmitted({ homeworkId }), trx)
  }

  /** Of one change the tutor is told once: after an undo they hear of it only if they have not yet. */
  async #tellBlocked(change: HomeworkChange | null, trx: Transaction) {
    if (!change) return
    const { homeworkId, id: changeId } = change
    await announce(new HomeworkBlocked({ homeworkId, changeId }), trx)
  }

  /** Saying twice the same is no error: a tap may arrive twice. */
  #unchanged(present: HomeworkState, wanted: HomeworkState) {
    if (present === wanted) return done()
    if (present === 'withdrawn') return refused('withdrawn')
    return refused(present === 'reviewed' ? 'reviewed' : 'not_possible')
  }
}
