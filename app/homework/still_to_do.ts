import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { OPEN_STATES } from '#homework/homework_state'

/**
 * Homework that can be done in time still, and when it is due by now: its tutor may have given it another time; null for any
 * other. Of what is late the page and its reminders tell.
 */
export async function stillToDo({ subject_id: id }: { subject_id: string }, trx: Transaction) {
  const homework: { due_at: Date } | null = await trx
    .from('homework')
    .where({ id })
    .whereIn('state', [...OPEN_STATES])
    .where('due_at', '>', clock.now().toJSDate())
    .select('due_at')
    .first()
  return homework && { dueAt: homework.due_at.toISOString() }
}
