import { clock } from '#core/clock'
import { live } from '#core/live'
import { record } from '#audit/record'
import { announce } from '#core/events/announce'
import { afterCommit, type Transaction } from '#core/transaction'
import Pair from '#matching/models/pair'
import type { DomainEvent, EventClass } from '#core/events/domain_event'

/** The two whose pair took a turn; `at` tells one pause from the next. */
export type PairTurn = { pairId: string; studentId: string; tutorId: string; at: string }

type Turn = {
  actorId: string
  reason?: string
  /** What becomes of the pair. */
  changes: Partial<Pick<Pair, 'state' | 'resumesAs' | 'closedAt' | 'closingReason'>>
  event: new (payload: PairTurn) => DomainEvent<PairTurn>
}

/**
 * The pair, held: whoever writes or plans in it holds it first, so that they end before, or see what it has become.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export const holdPair = (id: string, trx: Transaction) =>
  Pair.query({ client: trx }).where('id', id).forUpdate().firstOrFail()

/** Changes a pair that is held, notes it in the journal, tells both, and lets their open pages ask again. */
export async function turnPair(
  pair: Pair,
  { actorId, reason, changes, event }: Turn,
  trx: Transaction
) {
  const { id: pairId, studentId, tutorId, state: before } = pair
  await pair.merge(changes).save()
  await record(
    {
      actorId,
      action: (event as unknown as EventClass).eventName,
      subject: { type: 'pair', id: pairId },
      before: { state: before },
      after: { state: pair.state },
      reason,
    },
    trx
  )
  await announce(new event({ pairId, studentId, tutorId, at: clock.now().toISO() }), trx)
  afterCommit(trx, () => live.push([studentId, tutorId], { type: 'pair', pairId }))
}
