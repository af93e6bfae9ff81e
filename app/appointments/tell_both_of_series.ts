import { live } from '#core/live'
import { record } from '#audit/record'
import { announce } from '#core/events/announce'
import { afterCommit, type Transaction } from '#core/transaction'
import type { DomainEvent, EventClass } from '#core/events/domain_event'

type Sides = { id: string; studentId: string; tutorId: string }
type Told = {
  actorId: string | null
  event: DomainEvent<any>
  after?: Record<string, unknown>
  reason?: string
}

/** Writes down who did it, announces it, and lets the open pages of both draw the series again. */
export async function tellBothOfSeries(
  series: Sides,
  { actorId, event, after, reason }: Told,
  trx: Transaction
) {
  const action = (event.constructor as EventClass).eventName
  const subject = { type: 'series', id: series.id }
  await record({ actorId, action, subject, after, reason }, trx)
  await announce(event, trx)
  pushSeries(series, trx)
}

export function pushSeries({ id, studentId, tutorId }: Sides, trx: Transaction) {
  afterCommit(trx, () => live.push([studentId, tutorId], { type: 'series', seriesId: id }))
}
