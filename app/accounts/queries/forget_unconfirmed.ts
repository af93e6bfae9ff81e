import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'

/**
 * Nobody has shown that they read this address: what was typed with it makes way for who comes with it now. The same
 * query whether or not there is such an account.
 *
 * @returns whether there was one, and nothing else hung on it.
 */
export async function forgetUnconfirmedAt(email: string, trx: Transaction): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    `SELECT forget_unconfirmed(id) AS forgotten FROM users
      WHERE lower(email) = lower(:email) AND state = 'unconfirmed'`,
    { email }
  )
  return rows[0]?.forgotten === true
}

/** Forgets accounts that were never confirmed within this time; one with a link that still works is let be. */
export async function forgetUnconfirmedAfter(days: number) {
  const now = clock.now()
  await db.rawQuery(
    `SELECT forget_unconfirmed(id) FROM users
      WHERE state = 'unconfirmed' AND created_at <= :before
        AND NOT EXISTS (SELECT FROM account_tokens
          WHERE user_id = users.id AND used_at IS NULL AND expires_at > :now)`,
    { before: now.minus({ days }).toJSDate(), now: now.toJSDate() } as {}
  )
}
