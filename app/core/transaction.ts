import db from '@adonisjs/lucid/services/db'
import { refuseOnlooker } from '#core/onlooker'
import logger from '@adonisjs/core/services/logger'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'

export type Transaction = TransactionClientContract
type Effect = () => unknown | Promise<unknown>

const effects = new WeakMap<QueryClientContract, Effect[]>()

/** Deadlock and serialization failure: nothing was written, trying again is safe. */
const RETRIED = new Set(['40P01', '40001'])
const ATTEMPTS = 4

/**
 * Runs the callback in one database transaction, or in the given one when there is an outer
 * action. Deadlocks and serialization failures are tried again three times.
 *
 * @throws whatever the callback throws, after everything was rolled back.
 */
export async function transaction<Value>(
  callback: (trx: Transaction) => Promise<Value>,
  outer?: Transaction
): Promise<Value> {
  if (outer) return callback(outer)
  return attempt((open) => db.transaction((trx) => callback(open(trx))))
}

/**
 * Runs a callback whose work is one statement, which is a transaction by itself: nothing has to be begun and committed around
 * it. Otherwise as `transaction`.
 */
export function oneStatement<Value>(callback: (client: QueryClientContract) => Promise<Value>) {
  return attempt((open) => callback(open(db.connection())))
}

/**
 * Registers what may only happen once everything is committed, such as a live push.
 * Lucid's own commit hook fires early on a nested transaction and swallows errors.
 */
export function afterCommit(trx: QueryClientContract, effect: Effect) {
  const list = effects.get(trx)
  if (!list) throw new Error('afterCommit needs a transaction opened by transaction()')
  list.push(effect)
}

type Open = <Client extends QueryClientContract>(client: Client) => Client

async function attempt<Value>(run: (open: Open) => Promise<Value>): Promise<Value> {
  refuseOnlooker()
  for (let count = 1; ; count++) {
    try {
      return await runOnce(run)
    } catch (error) {
      if (count === ATTEMPTS || !RETRIED.has((error as { code: string }).code)) throw error
    }
  }
}

async function runOnce<Value>(run: (open: Open) => Promise<Value>) {
  const pending: Effect[] = []
  const value = await run((client) => {
    effects.set(client, pending)
    return client
  })
  for (const effect of pending) await runEffect(effect)
  return value
}

async function runEffect(effect: Effect) {
  try {
    await effect()
  } catch (error) {
    logger.error({ err: error }, 'An effect after a commit failed; what was committed stands')
  }
}
