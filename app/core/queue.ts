import env from '#start/env'
import { PgBoss } from 'pg-boss'
import logger from '@adonisjs/core/services/logger'

/** Every announced event, one job for each listener. */
export const EVENTS = 'events'
/** Every announced signal, of which those that say the same wait as one. */
export const SIGNALS = 'signals'
/** Every delivery that leaves the application, such as an e-mail. */
export const DELIVERIES = 'deliveries'
/** Jobs that failed for good, kept for staff. */
export const DEAD_LETTERS = 'dead_letters'

let starting: Promise<PgBoss> | undefined

/**
 * The job queue in PostgreSQL. Its schema and its queues come from a migration.
 *
 * @throws when the database can't be reached; the next call tries again.
 */
export function queue(): Promise<PgBoss> {
  starting ??= start().catch((error) => {
    starting = undefined
    throw error
  })
  return starting
}

/** Lets running jobs end, then closes the queue's connections. */
export async function stopQueue() {
  const boss = await starting?.catch(() => undefined)
  starting = undefined
  await boss?.stop({ graceful: true, timeout: 5000 })
}

async function start() {
  const boss = new PgBoss({
    connectionString: env.get('DATABASE_URL'),
    application_name: 'homeskolar queue',
    max: 3,
    migrate: false,
    schedule: false,
    useListenNotify: true,
  })
  boss.on('error', (error) =>
    logger.error({ err: asError(error) }, 'The job queue reports an error')
  )
  return boss.start()
}

/** A worker of the queue reports a copy of the error, which is none itself. */
const asError = ({ message, ...rest }: Error) => Object.assign(new Error(message), rest)
