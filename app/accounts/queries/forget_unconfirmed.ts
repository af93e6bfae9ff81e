import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'

/** What was typed with this address, and never confirmed, makes way for who has it from now on. */
export async function forgetUnconfirmedAt(email: string, trx: Transaction) {
  await trx.rawQuery(
    `SELECT forget_unconfirmed(id) FROM (
       SELECT id FROM users WHERE lower(email) = lower(:email) AND state = 'unconfirmed' ORDER BY id
     ) AS waiting`,
    { email }
  )
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
