import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'

/** By the database's clock, which is the same for every process. A minute without mails lets a minute's worth leave at once. */
const NEXT = `
  INSERT INTO mail_turns (id, next_at)
  VALUES (1, clock_timestamp() - interval '1 minute' + interval '1 minute' / :perMinute)
  ON CONFLICT (id) DO UPDATE SET
    next_at = greatest(mail_turns.next_at, clock_timestamp() - interval '1 minute') + interval '1 minute' / :perMinute
  RETURNING extract(epoch FROM next_at - interval '1 minute' / :perMinute - clock_timestamp())::float8 AS seconds`

/**
 * Takes the next turn to leave, so that a mail server that comes back after a day is not flooded, nor anybody's letter box.
 * In a transaction of its own: the turn is everybody's, and the mail server may be slow.
 *
 * @returns when, or null for now.
 */
export async function takeTurn(): Promise<DateTime | null> {
  const { mailsPerMinute: perMinute } = await settings.get()
  const { rows } = await db.rawQuery(NEXT, { perMinute })
  const [{ seconds }] = rows
  return seconds > 0 ? clock.now().plus({ seconds }) : null
}
