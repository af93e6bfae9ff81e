import { transaction } from '#core/transaction'
import { done, refused } from '#core/result'
import { readDue } from '#homework/read_due'
import { announce } from '#core/events/announce'
import { pairWorks } from '#homework/queries/pair_works'
import HomeworkExtended from '#homework/events/homework_extended'
import { moveHomework, type MovedHomework, type Said } from '#homework/move_homework'
import { HANDED_IN_STATES, OPEN_STATES } from '#homework/homework_state'

type Input = {
  homework: MovedHomework
  /** `2026-11-24T17:00`, on the student's own clock. */
  dueLocal: string
  studentTimeZone: string
  /** It was handed in, and is asked for once more. */
  again: boolean
  said: Said
}

/**
 * The tutor gives homework another due time; what was handed in is asked for once more by that. Refusals: the pair may
 * not share homework now, the due time is not on the student's clock, has passed or is too far, it moved meanwhile.
 */
export default class ExtendHomework {
  async handle({ homework, dueLocal, studentTimeZone, again, said }: Input) {
    const due = readDue(dueLocal, studentTimeZone)
    if (!due.ok) return due
    const dueAt = due.value

    return transaction(async (trx) => {
      if (!(await pairWorks(homework.pair_id, trx))) return refused('pair_not_working')
      const from = again ? HANDED_IN_STATES : OPEN_STATES
      const to = again ? ('todo' as const) : null
      const move = { homework, actorId: homework.tutor_id, from, to, dueAt, said }
      const { change, dueBefore } = await moveHomework(move, trx)
      if (!change) return refused('not_possible')

      const sooner = dueAt.toJSDate() < dueBefore
      const extended = { homeworkId: homework.id, changeId: change.id, sooner }
      await announce(new HomeworkExtended(extended), trx)
      return done()
    })
  }
}
