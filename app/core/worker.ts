import type { JobResult } from 'pg-boss'
import logger from '@adonisjs/core/services/logger'
import { EVENTS, SIGNALS, queue } from '#core/queue'
import { asJob } from '#core/current_job'
import { loggedError } from '#core/logged_error'
import { deliver, type StoredEvent } from '#core/events/registry'

type JobHandler = (data: any) => Promise<void>

const RETRY_AFTER = 2000

/**
 * PostgreSQL's notification wakes a worker once, however many jobs were stored with it. So a full
 * batch is followed by the next at once, and anything else by a look each second: pg-boss alone
 * would wait for half a minute. Jobs of a batch are settled together: a process that dies before runs
 * them again.
 */
const WORK = {
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
} as const

const handlers = new Map<string, JobHandler>([
  [EVENTS, (job: StoredEvent) => deliver(job)],
  [SIGNALS, (job: StoredEvent) => deliver(job)],
])

/** Says what is done with the jobs of a queue; called while the application boots. */
export function handleJobs(queueName: string, handler: JobHandler) {
  handlers.set(queueName, handler)
}

/** Starts working on stored jobs, as soon as the database answers. */
export async function startWorkerWhenReachable() {
  try {
    await startWorker()
  } catch (error) {
    logger.error({ err: error }, 'The worker waits for the database')
    setTimeout(startWorkerWhenReachable, RETRY_AFTER).unref()
  }
}

async function startWorker() {
  const boss = await queue()
  for (const name of handlers.keys()) {
    await boss.work(name, WORK, (jobs) => workAll(name, jobs))
  }
}

/** Does one stored job. */
export async function runJob(queueName: string, { id, data }: { id: string; data: unknown }) {
  await asJob(id, () => handlers.get(queueName)?.(data))
}

/** One after the other, each with an outcome of its own: one that fails is tried again alone. */
async function workAll(queueName: string, jobs: { id: string; data: unknown }[]) {
  const results: JobResult[] = []
  for (const job of jobs) results.push(await work(queueName, job))
  return results
}

async function work(queueName: string, job: { id: string; data: unknown }): Promise<JobResult> {
  try {
    await runJob(queueName, job)
    return { id: job.id, status: 'completed' }
  } catch (error) {
    logger.error({ err: error, queue: queueName, job: job.id }, 'A job failed; it is tried again')
    return { id: job.id, status: 'failed', output: loggedError(error) }
  }
}
