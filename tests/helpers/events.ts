import db from '@adonisjs/lucid/services/db'
import type { EventClass } from '#core/events/domain_event'
import { runJob } from '#core/worker'
import { DELIVERIES, EVENTS, queue, SIGNALS } from '#core/queue'

type Job = { id: string; name: string; data: any }

const storedJobs = (): Promise<Job[]> =>
  db
    .from('pgboss.job')
    .where('state', 'created')
    .whereNot('name', 'like', '\\_\\_%')
    .whereRaw("(start_after <= now() OR name = 'signals')")
    .orderBy('created_on')
    .orderBy('id')
    .select('id', 'name', 'data')

/** Payloads of the announced events of this kind that wait for their listeners, each of which has a job: the first one's are counted. */
export async function announced(event: EventClass) {
  const jobs = await storedJobs()
  return jobs
    .filter(({ data }) => data.name === event.eventName && data.listener === 0)
    .map(({ data }) => data.payload)
}

/** Lets the worker end what it is at, and take up nothing more until it is started again. */
export async function stopWorker() {
  const boss = await queue()
  await Promise.all([EVENTS, SIGNALS, DELIVERIES].map((name) => boss.offWork(name)))
}

/** Does what the worker would do, until nothing is left: events, and what they lead to. */
export async function runJobs() {
  for (let jobs = await storedJobs(); jobs.length > 0; jobs = await storedJobs()) {
    for (const job of jobs) {
      await runJob(job.name, job)
      await db.from('pgboss.job').where('id', job.id).delete()
    }
  }
}
