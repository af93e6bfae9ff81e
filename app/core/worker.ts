import logger from '@adonisjs/core/services/logger'
import { EVENTS, queue } from '#core/queue'
import { deliver, type StoredEvent } from '#core/events/registry'

type JobHandler = (data: any) => Promise<void>

const RETRY_AFTER = 2000
const handlers = new Map<string, JobHandler>([[EVENTS, (job: StoredEvent) => deliver(job)]])

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
    await boss.work(name, { batchSize: 1, pollingIntervalSeconds: 1 }, ([job]) => work(name, job))
  }
}

/** Does one stored job. */
export async function runJob(queueName: string, data: unknown) {
  await handlers.get(queueName)?.(data)
}

async function work(queueName: string, job: { id: string; data: unknown }) {
  try {
    await runJob(queueName, job.data)
  } catch (error) {
    logger.error({ err: error, queue: queueName, job: job.id }, 'A job failed; it is tried again')
    throw error
  }
}
