import { momentOf } from '#core/wall_time'
import type { Transaction } from '#core/transaction'
import type { NewHomework } from '#homework/actions/set_homework'

/** Whether this homework, sent once more, is there already: by the id that its browser made, or of the hour that it was set with. */
export async function isSet(homework: NewHomework, trx: Transaction) {
  const { id, tutorId, pairId, appointmentId, title, instructions } = homework
  const dueAt = momentOf(homework.dueLocal, homework.studentTimeZone)
  if (!dueAt) return false
  const row = await trx
    .from('homework')
    .where(id ? { id } : { appointment_id: appointmentId })
    .where({ tutor_id: tutorId, pair_id: pairId, title, instructions })
    .where('due_at', dueAt.toJSDate())
    .first()
  return row !== null
}
