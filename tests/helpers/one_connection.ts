import type { Client } from 'pg'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'

type Query = (asked: unknown, done: (...answer: unknown[]) => void) => void

/**
 * Puts all of a test into one transaction, and so on one connection. It takes one question at a time: what asks several
 * at once, as pages do of the pool, takes turns.
 *
 * @returns what rolls everything back.
 */
export async function wrapInTransaction() {
  const rollBack = await testUtils.db().wrapInGlobalTransaction()
  const { knexClient } = await db.beginGlobalTransaction()
  const connection: Client = await knexClient.client.acquireConnection()
  const query = connection.query
  connection.query = takingTurns(query.bind(connection) as Query) as never
  return async () => {
    await rollBack()
    connection.query = query
  }
}

function takingTurns(query: Query): Query {
  let last = Promise.resolve()
  return (asked, done) => {
    last = last.then(
      () => new Promise((next) => query(asked, (...answer) => (next(), done(...answer))))
    )
  }
}
