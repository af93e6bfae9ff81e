import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { transaction, type Transaction } from '#core/transaction'
import { openDeliveries } from '#notifications/deliveries'
import { lockPerson } from '#notifications/queries/lock_person'
import { changeUnread } from '#notifications/unread_count'
import { wantedChannels } from '#notifications/queries/wanted_channels'
import type { Channel, Kind, NotificationData } from '#notifications/kinds'

export type Telling = {
  userId: string
  kind: Kind
  /** The record that it is about. */
  subject: { type: string; id: string }
  /** What made it: the same person is told once of the same source. */
  source: string
  data: Omit<NotificationData, 'path'>
  /** Where it leads: a path of the site. */
  path: string
  channels: Channel[]
  /** When its e-mail is to leave, when not at once. */
  leavesAt?: DateTime
  /** How many things it stands for, when more than one. */
  occurrences?: number
}

/**
 * Tells a person something, once: a second call with the same kind and source does nothing. In
 * the given transaction, or one of its own. Only an active account hears anything, and only on the
 * channels that the person wants for it.
 *
 * @returns whether the person was told now.
 */
export function notify(telling: Telling, outer?: Transaction): Promise<boolean> {
  return transaction(async (trx) => {
    if (!(await lockPerson(telling.userId, trx))) return false
    const channels = await wantedChannels(telling, trx)
    if (channels.length === 0) return false
    const inApp = channels.includes('in_app')
    const id = await store(telling, inApp, trx)
    if (!id) return false

    await openDeliveries({ id, channels, leavesAt: telling.leavesAt }, trx)
    if (inApp) await changeUnread(telling.userId, 1, trx, { id, kind: telling.kind })
    return true
  }, outer)
}

async function store(
  telling: Telling,
  inApp: boolean,
  trx: Transaction
): Promise<string | undefined> {
  const now = clock.now().toJSDate()
  const rows = await trx
    .knexQuery()
    .table('notifications')
    .insert({
      user_id: telling.userId,
      kind: telling.kind,
      subject_type: telling.subject.type,
      subject_id: telling.subject.id,
      source: telling.source,
      data: JSON.stringify({ ...telling.data, path: telling.path }),
      occurrences: telling.occurrences ?? 1,
      in_app: inApp,
      created_at: now,
      updated_at: now,
    })
    .onConflict(['user_id', 'kind', 'source'])
    .ignore()
    .returning('id')
  return rows[0]?.id
}
