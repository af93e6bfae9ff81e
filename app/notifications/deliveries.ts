import type { DateTime } from 'luxon'
import { fromKnex } from 'pg-boss'
import { clock } from '#core/clock'
import { DELIVERIES, queue } from '#core/queue'
import type { Transaction } from '#core/transaction'
import type { Channel } from '#notifications/kinds'

/** Whether its turn to leave will have come. */
type Turn = { hasTurn?: boolean }
type Opened = { id: string; channels: Channel[]; leavesAt?: DateTime }

/** Opens one delivery a channel. In-app is delivered by being written; an e-mail is a stored job. */
export async function openDeliveries({ id, channels, leavesAt }: Opened, trx: Transaction) {
  const now = clock.now()
  const at = leavesAt && leavesAt > now ? leavesAt : now
  const rows = await trx
    .knexQuery()
    .table('deliveries')
    .insert(channels.map((channel) => ({ notification_id: id, ...opened(channel, now, at) })))
    .returning(['id', 'channel'])
  for (const row of rows) {
    if (row.channel === 'email') await enqueueDelivery(row.id, secondsUntil(at), trx)
  }
}

/** What can't leave yet waits until then. */
export async function postponeDelivery(
  deliveryId: string,
  at: DateTime,
  trx: Transaction,
  more: Turn = {}
) {
  const [next, now] = [at.toJSDate(), clock.now().toJSDate()]
  await trx
    .from('deliveries')
    .where('id', deliveryId)
    .update({ next_attempt_at: next, updated_at: now })
  await enqueueDelivery(deliveryId, secondsUntil(at), trx, more)
}

const secondsUntil = (at: DateTime) => Math.max(0, Math.ceil(at.diff(clock.now()).as('seconds')))

/** Stores the job that delivers it, after a delay in seconds. A rollback leaves no job. */
export async function enqueueDelivery(
  deliveryId: string,
  delay: number,
  trx: Transaction,
  more: Turn = {}
) {
  const boss = await queue()
  const db = fromKnex(trx.knexClient as never)
  await boss.send(DELIVERIES, { deliveryId, ...more }, { db, startAfter: delay })
}

function opened(channel: Channel, now: DateTime, at: DateTime) {
  const times = { created_at: now.toJSDate(), updated_at: now.toJSDate() }
  if (channel === 'in_app') return { channel, state: 'sent', sent_at: now.toJSDate(), ...times }
  return { channel, state: 'pending', next_attempt_at: at.toJSDate(), ...times }
}
