import { fromKnex } from 'pg-boss'
import { queue, EVENTS } from '#core/queue'
import { jobsFor } from '#core/events/registry'
import type { Transaction } from '#core/transaction'
import type { DomainEvent } from '#core/events/domain_event'

/**
 * Stores the event in the transaction of what happened: it is announced exactly when that is
 * committed, and is not lost when the process dies a moment later.
 */
export async function announce(event: DomainEvent<any>, trx: Transaction) {
  const jobs = jobsFor(event).map((data) => ({ data }))
  if (jobs.length === 0) return
  const boss = await queue()
  await boss.insert(EVENTS, jobs, { db: fromKnex(trx.knexClient as never) })
}
