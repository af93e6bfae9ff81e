import { getConstructionPlans } from 'pg-boss'
import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const QUEUES = ['events', 'deliveries']
const RETRIES = {
  policy: 'standard',
  partition: false,
  notify: true,
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  deadLetter: 'dead_letters',
  // Jobs that a process took and died with are free again after this: ten mails to a server that hangs fit in.
  expireInSeconds: 180,
}

/** The schema of pg-boss and its queues: they exist before the first process asks for them. */
export default class extends BaseSchema {
  async up() {
    this.defer(async (client) => {
      await client.rawQuery('DROP SCHEMA IF EXISTS pgboss CASCADE')
      const plans = getConstructionPlans('pgboss').replace(/^\s*BEGIN;|COMMIT;\s*$/gm, '')
      await client.knexQuery().client.raw(plans.replace(/\?/g, '\\?'))
      await createQueue(client, 'dead_letters', { policy: 'standard', partition: false })
      for (const name of QUEUES) await createQueue(client, name, RETRIES)
    })
  }

  async down() {
    this.schema.raw('DROP SCHEMA pgboss CASCADE')
  }
}

function createQueue(client: QueryClientContract, name: string, options: object) {
  return client.rawQuery('SELECT pgboss.create_queue(?, ?::jsonb)', [name, JSON.stringify(options)])
}
