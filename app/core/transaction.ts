import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type Transaction = TransactionClientContract
type Effect = () => unknown | Promise<unknown>

const effects = new WeakMap<Transaction, Effect[]>()

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

  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(callback)
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRIED.has((error as { code: string }).code)) throw error
    }
  }
}

/**
 * Registers what may only happen once everything is committed, such as a live push.
 * Lucid's own commit hook fires early on a nested transaction and swallows errors.
 */
export function afterCommit(trx: Transaction, effect: Effect) {
  const list = effects.get(trx)
  if (!list) throw new Error('afterCommit needs a transaction opened by transaction()')
  list.push(effect)
}

async function runOnce<Value>(callback: (trx: Transaction) => Promise<Value>) {
  const pending: Effect[] = []
  const value = await db.transaction((trx) => {
    effects.set(trx, pending)
    return callback(trx)
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
