import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import EndOldViewings from '#accounts/actions/end_old_viewings'
import { neverConfirmed } from '#accounts/queries/forget_unconfirmed'
import db from '@adonisjs/lucid/services/db'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says how many, and changes nothing. */
  dryRun?: boolean
}

/**
 * Deletes what is worth nothing any more: old login sessions, links and counts of attempts, accounts never confirmed.
 *
 * @returns how many of each; of accounts, a look says how many at most: one that something hangs on stays.
 */
export default class ForgetExpired {
  async handle({ at = clock.now(), dryRun = false }: Input = {}) {
    const { unconfirmedDays } = await settings.get()
    if (!dryRun) await new EndOldViewings().handle(at)
    const counts: Record<string, number> = {}
    for (const [name, query] of Object.entries(expired(at))) {
      counts[name] = await countOf(query.clone())
      if (!dryRun) await query.delete()
    }
    const unconfirmed = neverConfirmed(unconfirmedDays, at)
    counts.users = await countOf(unconfirmed.clone())
    if (dryRun) return counts
    await unconfirmed.clone().select(db.raw('forget_unconfirmed(users.id)'))
    return { ...counts, users: counts.users - (await countOf(unconfirmed)) }
  }
}

const expired = (at: DateTime) => ({
  login_sessions: db.from('login_sessions').where('expires_at', '<=', at.toJSDate()),
  account_tokens: olderThanAMonth('account_tokens', at),
  email_changes: olderThanAMonth('email_changes', at),
  rate_limits: db.from('rate_limits').where('expire', '<=', at.toMillis()),
})

const olderThanAMonth = (table: string, at: DateTime) =>
  db.from(table).where('expires_at', '<=', at.minus({ days: 30 }).toJSDate())

async function countOf(query: ReturnType<typeof olderThanAMonth>) {
  const { count } = await query.count('* as count').firstOrFail()
  return Number(count)
}
