import type { DateTime } from 'luxon'
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

/** Accounts that were never confirmed within this time; one with a link that still works is let be. */
export const neverConfirmed = (days: number, at: DateTime) =>
  db
    .from('users')
    .where('state', 'unconfirmed')
    .where('created_at', '<=', at.minus({ days }).toJSDate())
    .whereNotExists((query) =>
      query
        .from('account_tokens')
        .whereColumn('user_id', 'users.id')
        .whereNull('used_at')
        .where('expires_at', '>', at.toJSDate())
    )
