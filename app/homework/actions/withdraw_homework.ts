import { transaction } from '#core/transaction'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { pairWorks } from '#homework/queries/pair_works'
import HomeworkWithdrawn from '#homework/events/homework_withdrawn'
import { moveHomework, type MovedHomework } from '#homework/move_homework'
import { OPEN_STATES } from '#homework/homework_state'

type Input = { homework: MovedHomework; reason: string }

/**
 * The tutor takes back homework that was not handed in, and says why. It stays to be read. Refusals: the pair may not
 * share homework now, it was handed in meanwhile.
 */
export default class WithdrawHomework {
  handle({ homework, reason }: Input) {
    return transaction(async (trx) => {
      if (!(await pairWorks(homework.pair_id, trx))) return refused('pair_not_working')
      const said = { words: reason, files: [] }
      const actorId = homework.tutor_id
      const move = { homework, actorId, from: OPEN_STATES, to: 'withdrawn' as const, said }
      const { change, present } = await moveHomework(move, trx)
      if (!change) return present === 'withdrawn' ? done() : refused('not_possible')

      await announce(new HomeworkWithdrawn({ homeworkId: homework.id, changeId: change.id }), trx)
      return done()
    })
  }
}
