import { clock } from '#core/clock'
import type { Telling } from '#notifications/notify'
import type { Transaction } from '#core/transaction'
import { changeUnread } from '#notifications/unread_count'

/**
 * Lets what a person was told of this source stand for more things, unread again. Nothing happens when as much was told before:
 * the event came twice, or a later one was faster.
 */
export async function countUp(telling: Telling, trx: Transaction) {
  const { userId, kind, source, path, occurrences = 1 } = telling
  const { rows } = await trx.rawQuery(
    `UPDATE notifications SET occurrences = :occurrences, updated_at = :now, read_at = NULL,
       data = data || jsonb_build_object('path', :path::text)
     WHERE user_id = :userId AND kind = :kind AND source = :source AND occurrences < :occurrences
     RETURNING id, in_app, old.read_at IS NOT NULL AS was_read`,
    { userId, kind, source, path, occurrences, now: clock.now().toJSDate() }
  )
  const [told] = rows
  if (told?.in_app) await changeUnread(userId, told.was_read ? 1 : 0, trx, { id: told.id, kind })
}
