import { live } from '#core/live'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { workingPairs } from '#matching/queries/working_pairs'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import { statesBefore, type HomeworkState } from '#homework/homework_state'

type Input = {
  homework: { id: string; pair_id: string; student_id: string; tutor_id: string }
  role: 'student' | 'tutor'
  state: HomeworkState
}

/**
 * The student says where they stand, the tutor that they have reviewed it. The change is made only from
 * a state that allows it, so that of two at once one wins. Refusals: the pair may not share
 * homework now, the present state doesn't allow it.
 */
export default class ChangeHomeworkState {
  handle({ homework, role, state }: Input) {
    return transaction(async (trx) => {
      if (!(await this.#pairWorks(homework.pair_id, trx))) return refused('pair_not_working')

      const changed = await this.#swap(homework.id, state, statesBefore(role, state), trx)
      if (!changed) return this.#unchanged(homework.id, state, trx)

      if (role === 'student' && state === 'submitted') {
        await announce(new HomeworkSubmitted({ homeworkId: homework.id }), trx)
      }
      const people = [homework.student_id, homework.tutor_id]
      afterCommit(trx, () => live.push(people, { type: 'homework' }))
      return done()
    })
  }

  async #pairWorks(pairId: string, trx: Transaction) {
    return (await workingPairs(trx).where('pairs.id', pairId).forShare().first()) !== null
  }

  /** When it was handed in is kept by a review, and forgotten when it is taken back. */
  async #swap(id: string, state: HomeworkState, from: HomeworkState[], trx: Transaction) {
    const now = clock.now().toJSDate()
    const handedIn = trx.raw('COALESCE(submitted_at, ?)', [now])
    const submittedAt = state === 'submitted' || state === 'reviewed' ? handedIn : null
    const rows = await trx
      .from('homework')
      .where('id', id)
      .whereIn('state', from)
      .update({ state, submitted_at: submittedAt, updated_at: now })
      .returning('id')
    return rows.length > 0
  }

  /** Saying twice the same is no error: a tap may arrive twice. */
  async #unchanged(id: string, wanted: HomeworkState, trx: Transaction) {
    const { state } = await trx.from('homework').where('id', id).select('state').firstOrFail()
    return state === wanted ? done() : refused(state === 'reviewed' ? 'reviewed' : 'not_possible')
  }
}
