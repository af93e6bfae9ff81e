import db from '@adonisjs/lucid/services/db'
import { banners } from '#core/banners'
import { settings } from '#core/settings'

type QueryEmitter = {
  on(event: 'query', listener: (query: { sql: string }) => void): void
  off(event: 'query', listener: (query: { sql: string }) => void): void
}

/** What the test's own wrapping and the transactions themselves say is no question to the data. */
const NO_QUERY = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i

/**
 * Every statement that reaches the database while `work` runs. The settings are in memory by
 * then; the login session's own query is missing, as the tests keep login sessions in memory.
 */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  await Promise.all([settings.get(), banners.get()])
  const client = db.manager.get(db.primaryConnectionName)!.connection!
    .client as unknown as QueryEmitter
  const seen: string[] = []
  const listen = ({ sql }: { sql: string }) => {
    if (!NO_QUERY.test(sql)) seen.push(sql)
  }
  client.on('query', listen)
  try {
    await work()
  } finally {
    client.off('query', listen)
  }
  return seen
}

/** One of the six that a page may take is the login session's. */
export const MOST_QUERIES = 5

/** How many statements reach the database while `work` runs, as `queriesOf` counts them. */
export async function countQueries(work: () => Promise<unknown>) {
  const queries = await queriesOf(work)
  return queries.length
}
