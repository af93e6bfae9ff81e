import db from '@adonisjs/lucid/services/db'

type QueryEmitter = {
  on(event: 'query', listener: (query: { sql: string }) => void): void
  off(event: 'query', listener: (query: { sql: string }) => void): void
}

/** What the test's own wrapping and the transactions themselves say is no question to the data. */
const NO_QUERY = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i

/** Every statement that reaches the database while `work` runs, the login session's included. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
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

/** How many statements reach the database while `work` runs. */
export async function countQueries(work: () => Promise<unknown>) {
  const queries = await queriesOf(work)
  return queries.length
}
