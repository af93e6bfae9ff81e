import type { Transaction } from '#core/transaction'
import { OPEN_STATES } from '#homework/homework_state'

/** Homework that is to be done still, and when it is due by now: its tutor may have given it another time; null for any other. */
export async function stillToDo({ subject_id: id }: { subject_id: string }, trx: Transaction) {
  const homework: { due_at: Date } | null = await trx
    .from('homework')
    .where({ id })
    .whereIn('state', [...OPEN_STATES])
    .select('due_at')
    .first()
  return homework && { dueAt: homework.due_at.toISOString() }
}
