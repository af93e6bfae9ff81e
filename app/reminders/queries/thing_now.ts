import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { SUBJECTS } from '#reminders/queries/subjects'
import { workingPairs } from '#matching/queries/working_pairs'
import type { Person, Role, SubjectType, Thing } from '#reminders/due'

export type ThingNow = Thing & { title?: string; otherOf: Record<string, string> }
type Row = Record<string, any>

/**
 * A thing as it stands at this moment, or null when it has no time any more. With `hold`, whoever
 * wants to move or finish it waits until this transaction ends.
 */
export async function thingNow(
  { type, id }: { type: SubjectType; id: string },
  trx: Transaction,
  { hold = false } = {}
): Promise<ThingNow | null> {
  const { table, time, isOpen, ofPair } = SUBJECTS[type]
  const row = await trx
    .knexQuery()
    .from(table)
    .where('id', id)
    .modify((query) => void (hold && query.forShare()))
    .first()
  if (!row?.[time]) return null

  const said = { type, id, ...sinceOf(row), dueAt: clock.at(row[time]), open: isOpen(row) }
  return ofPair
    ? { ...said, ...(await ofTwo(type, row, trx)) }
    : { ...said, ...(await own(row, trx)) }
}

const sinceOf = ({ due_since: since }: Row) => ({ since: since ? clock.at(since) : null })

async function ofTwo(type: SubjectType, row: Row, trx: Transaction) {
  const { student_id: student, tutor_id: tutor } = row
  const pair = await workingPairs(trx).where('pairs.id', row.pair_id).select('pairs.id').first()
  const people: Person[] = [{ userId: student, role: 'student' }]
  if (type === 'appointment') people.push({ userId: tutor, role: 'tutor' })
  return {
    ...{ working: pair !== null, people, title: row.title },
    otherOf: { [student]: tutor, [tutor]: student },
  }
}

/** What a task says is its owner's alone: it goes into no notification. */
async function own({ owner_id: userId }: Row, trx: Transaction) {
  const owner = await trx.from('users').where('id', userId).select('role', 'state').firstOrFail()
  const people = [{ userId, role: owner.role as Role }]
  return { working: owner.state === 'active', people, otherOf: {} }
}
