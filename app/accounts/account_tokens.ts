import { createHash } from 'node:crypto'
import { clock } from '#core/clock'
import { secretOfJob } from '#core/current_job'
import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'
import AccountToken from '#accounts/models/account_token'

type Purpose = AccountToken['purpose']

const LIFETIME: Record<Purpose, object> = {
  confirm_email: { days: 3 },
  reset_password: { minutes: 60 },
  invitation: { days: 7 },
}

/**
 * A secret for a link in a mail. Only its SHA-256 is kept: with 256 random bits there is nothing
 * to guess, so a slow hash would add nothing. Earlier links stay good until one is used. A job that is tried again sends
 * the same one.
 */
export async function issueToken(userId: string, purpose: Purpose) {
  const token = secretOfJob('account_token', userId, purpose).toString('base64url')
  const expiresAt = clock.now().plus(LIFETIME[purpose])
  await AccountToken.updateOrCreate({ hash: hashOf(token) }, { userId, purpose, expiresAt })
  return token
}

/** What became of a link, without using it: mail scanners open links too. */
export async function tokenState(token: string, purpose: Purpose) {
  const row = await db
    .from('account_tokens')
    .where({ hash: hashOf(token), purpose })
    .select('used_at', 'expires_at')
    .first()
  if (!row) return 'expired' as const
  if (row.used_at) return 'used' as const
  return clock.at(row.expires_at) > clock.now() ? ('valid' as const) : ('expired' as const)
}

/** Whose link this is while it works, without using it, or null. */
export async function tokenOwner(token: string, purpose: Purpose): Promise<string | null> {
  const row = await db
    .from('account_tokens')
    .where({ hash: hashOf(token), purpose })
    .whereNull('used_at')
    .where('expires_at', '>', clock.now().toJSDate())
    .select('user_id')
    .first()
  return row?.user_id ?? null
}

/**
 * Uses a link: of two who try at once one succeeds, and the person's other links of this purpose
 * are worth nothing afterwards.
 *
 * @returns whose it was, or null when it is unknown, used or too old.
 */
export async function useToken(token: string, purpose: Purpose, trx: Transaction) {
  const now = clock.now().toJSDate()
  const [used] = await trx
    .from('account_tokens')
    .where({ hash: hashOf(token), purpose })
    .whereNull('used_at')
    .where('expires_at', '>', now)
    .update({ used_at: now }, ['user_id'])
  if (!used) return null

  const userId: string = used.user_id
  await trx
    .from('account_tokens')
    .where({ user_id: userId, purpose })
    .whereNull('used_at')
    .update({ used_at: now })
  return userId
}

/** What is kept of a secret. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
