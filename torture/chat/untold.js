import { setTimeout } from 'node:timers/promises'
import { withClient } from '../../bin/launcher/sql.js'

/** What a killed process took is free again after three minutes. */
const PATIENCE_MS = 240_000
const ASK_EVERY_MS = 500

/**
 * How many people are told of another number of messages than they have not read, once nothing waits to be told.
 *
 * @param {string} url of the database @param {string[]} conversations @returns {Promise<number>}
 */
export function countUntold(url, conversations) {
  return withClient(url, async (client) => {
    const end = Date.now() + PATIENCE_MS
    const isWaiting = async () => (await client.query(WAITING)).rows[0].waiting
    while (Date.now() < end && (await isWaiting())) await setTimeout(ASK_EVERY_MS)
    const { rows } = await client.query(UNTOLD, [conversations])
    return rows[0].untold
  })
}

const WAITING = `
  SELECT EXISTS (SELECT FROM pgboss.job WHERE name = 'signals' AND state <= 'active') AS waiting`

const UNTOLD = `
  SELECT count(*)::int AS untold
  FROM conversation_members AS member
    LEFT JOIN notifications AS told ON told.user_id = member.user_id AND told.kind = 'messaging.message_sent'
      AND told.source = member.conversation_id || ':' || member.read_position
  WHERE member.unread_count > 0 AND member.unread_count IS DISTINCT FROM told.occurrences
    AND member.conversation_id = ANY($1)`
