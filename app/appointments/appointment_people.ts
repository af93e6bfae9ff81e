import { live } from '#core/live'
import { record } from '#audit/record'
import { announce } from '#core/events/announce'
import { afterCommit, type Transaction } from '#core/transaction'
import type Appointment from '#appointments/models/appointment'
import { isReadable } from '#matching/queries/readable_pairs'
import { isMember } from '#matching/queries/two_of_pair'
import { workingPairs } from '#matching/queries/working_pairs'
import type { DomainEvent, EventClass } from '#core/events/domain_event'

/**
 * Holds both accounts in id order: whoever else answers, cancels or confirms for one of the two
 * waits, and nobody waits for somebody who waits for them.
 */
export async function lockPeople(
  { studentId, tutorId }: Pick<Appointment, 'studentId' | 'tutorId'>,
  trx: Transaction
) {
  await trx
    .knexQuery()
    .from('users')
    .whereIn('id', [studentId, tutorId])
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id')
}

/** The working pair, which nobody can close or pause before this is committed, or null. */
export function holdWorkingPair(userId: string, pairId: string, trx: Transaction) {
  return workingPairs(trx)
    .where('pairs.id', pairId)
    .where(isMember(userId))
    .select('pairs.id', 'pairs.student_id', 'pairs.tutor_id')
    .forShare()
    .first()
}

/** The pair that they may still read, as it is held above, or null. */
export function holdReadablePair(userId: string, pairId: string, trx: Transaction) {
  return trx
    .from('pairs')
    .where('pairs.id', pairId)
    .where(isMember(userId))
    .where(isReadable)
    .select('pairs.id')
    .forShare()
    .first()
}

/** Writes down who did it, announces it, and lets the open pages of both draw the appointment again. */
export async function tellBoth(
  { id, studentId, tutorId }: Appointment,
  { actorId, event }: { actorId: string | null; event: DomainEvent<any> },
  trx: Transaction
) {
  const action = (event.constructor as EventClass).eventName
  await record({ actorId, action, subject: { type: 'appointment', id } }, trx)
  await announce(event, trx)
  afterCommit(trx, () =>
    live.push([studentId, tutorId], { type: 'appointment', appointmentId: id })
  )
}
