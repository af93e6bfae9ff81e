import { fromKnex } from 'pg-boss'
import { queue, EVENTS } from '#core/queue'
import { jobsFor } from '#core/events/registry'
import { Signal } from '#core/events/signal'
import { storeSignals } from '#core/events/store_signals'
import type { Transaction } from '#core/transaction'
import type { DomainEvent } from '#core/events/domain_event'

/**
 * Stores an event, or several, in the transaction of what happened: it is announced exactly when that is
 * committed, and is not lost when the process dies a moment later. Its listeners hear of it after so many seconds.
 */
export async function announce(
  event: DomainEvent<any> | DomainEvent<any>[],
  trx: Transaction,
  startAfter = 0
) {
  const events = [event].flat()
  const signals = events.filter((one) => one instanceof Signal).flatMap(jobsFor)
  if (signals.length > 0) await storeSignals(signals, trx)
  const jobs = events.filter((one) => !(one instanceof Signal)).flatMap(jobsFor)
  if (jobs.length === 0) return
  const boss = await queue()
  const db = fromKnex(trx.knexClient as never)
  await boss.insert(
    EVENTS,
    jobs.map((data) => ({ data, startAfter })),
    { db }
  )
}
