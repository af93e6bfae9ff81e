import { clock } from '#core/clock'
import type { Thing } from '#reminders/due'
import type { Transaction } from '#core/transaction'
import { OPEN_STATES } from '#homework/homework_state'
import { workingPairs } from '#matching/queries/working_pairs'

export type ThingNow = Thing & { title?: string; people: { studentId: string; tutorId: string } }
type Subject = { type: Thing['type']; id: string }

const TABLES = {
  homework: { name: 'homework', due: 'due_at', open: OPEN_STATES as readonly string[] },
  appointment: { name: 'appointments', due: 'starts_at', open: ['confirmed'] as readonly string[] },
}

/**
 * A thing as it stands at this moment, or null when it has no time any more. With `hold`, whoever
 * wants to move or finish it waits until this transaction ends.
 */
export async function thingNow(
  { type, id }: Subject,
  trx: Transaction,
  { hold = false } = {}
): Promise<ThingNow | null> {
  const { name, due, open } = TABLES[type]
  const row = await trx
    .knexQuery()
    .from(name)
    .where('id', id)
    .modify((query) => void (hold && query.forShare()))
    .first()
  if (!row?.[due]) return null

  const pair = await workingPairs(trx).where('pairs.id', row.pair_id).select('pairs.id').first()
  return {
    type,
    id,
    dueAt: clock.at(row[due]),
    open: open.includes(row.state),
    working: pair !== null,
    userIds: type === 'homework' ? [row.student_id] : [row.student_id, row.tutor_id],
    title: row.title,
    people: { studentId: row.student_id, tutorId: row.tutor_id },
  }
}
