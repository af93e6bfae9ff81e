import { SIGNALS } from '#core/queue'
import type { StoredEvent } from '#core/events/registry'
import type { Transaction } from '#core/transaction'

/** Stores signals by themselves, in the transaction of what happened. */
export async function storeSignals(jobs: StoredEvent[], trx: Transaction) {
  await trx.rawQuery(insertSignals(':jobs'), { jobs: JSON.stringify(jobs) })
}

/**
 * The SQL that stores these jobs, so that it can stand in the statement of what happened. `jobs` is SQL that gives their JSON;
 * null stores none. Who announces has locked what the listener reads, so that a waiting signal that another one joins
 * hears of both: its listener waits for that lock.
 */
export const insertSignals = (jobs: string) => /* sql */ `
  INSERT INTO pgboss.job_common
    (name, data, singleton_key, start_after, keep_until, policy, retry_limit, retry_delay, retry_backoff,
     retry_delay_max, expire_seconds, deletion_seconds, dead_letter)
  SELECT queue.name, job.data, md5(job.data::text), now() + interval '1 second',
    now() + make_interval(secs => queue.retention_seconds), queue.policy, queue.retry_limit, queue.retry_delay,
    queue.retry_backoff, queue.retry_delay_max, queue.expire_seconds, queue.deletion_seconds, queue.dead_letter
  FROM pgboss.queue, jsonb_array_elements((${jobs})::jsonb) AS job(data)
  WHERE queue.name = '${SIGNALS}'
  ON CONFLICT DO NOTHING`
