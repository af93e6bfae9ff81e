import type { Transaction } from '#core/transaction'
import HomeworkChange from '#homework/models/homework_change'
import { HANDED_IN_STATES } from '#homework/homework_state'

/** Whether this change brings homework back to where it stood before its author's own change, which was the last one. */
export async function isUndo(change: HomeworkChange, trx: Transaction) {
  const { homeworkId, authorId, state, stateBefore } = change
  const last = await HomeworkChange.query({ client: trx })
    .where({ homeworkId })
    .whereNot('id', change.id)
    .orderBy('id', 'desc')
    .first()
  return last?.authorId === authorId && last.stateBefore === state && last.state === stateBefore
}

/** With which change the student got stuck, undone ticks left out; null when they did only after handing in. */
export async function stuckSince({ homeworkId, authorId }: HomeworkChange, trx: Transaction) {
  return HomeworkChange.query({ client: trx })
    .where({ homeworkId, authorId, state: 'blocked' })
    .whereNotIn('stateBefore', [...HANDED_IN_STATES])
    .orderBy('id', 'desc')
    .first()
}
