import { fromKnex } from 'pg-boss'
import { clock } from '#core/clock'
import { DELIVERIES, queue } from '#core/queue'
import type { Transaction } from '#core/transaction'
import type { Channel } from '#notifications/kinds'

/** Opens one delivery a channel. In-app is delivered by being written; an e-mail is a stored job. */
export async function openDeliveries(
  notificationId: string,
  channels: Channel[],
  trx: Transaction
) {
  const now = clock.now().toJSDate()
  const rows = await trx
    .knexQuery()
    .table('deliveries')
    .insert(
      channels.map((channel) => ({ notification_id: notificationId, ...opened(channel, now) }))
    )
    .returning(['id', 'channel'])
  for (const { id, channel } of rows) {
    if (channel === 'email') await enqueueDelivery(id, 0, trx)
  }
}

/** Stores the job that delivers it, after a delay in seconds. A rollback leaves no job. */
export async function enqueueDelivery(deliveryId: string, delay: number, trx: Transaction) {
  const boss = await queue()
  const db = fromKnex(trx.knexClient as never)
  await boss.send(DELIVERIES, { deliveryId }, { db, startAfter: delay })
}

function opened(channel: Channel, now: Date) {
  const times = { created_at: now, updated_at: now }
  if (channel === 'in_app') return { channel, state: 'sent', sent_at: now, ...times }
  return { channel, state: 'pending', next_attempt_at: now, ...times }
}
