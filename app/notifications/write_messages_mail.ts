import db from '@adonisjs/lucid/services/db'
import { MESSAGE_SENT } from '#notifications/kinds'
import type { Transaction } from '#core/transaction'
import { lockPerson } from '#notifications/queries/lock_person'
import { planMessagesMail } from '#notifications/messages_mail'
import type { OpenDelivery } from '#notifications/queries/open_delivery'
import { waitingMessages, type WaitingMessages } from '#notifications/queries/waiting_messages'

/**
 * Keeps up to which message the e-mail told that left now, and plans the next one when another came while the mail
 * server was spoken to: whoever told of it saw an e-mail that was still to leave.
 */
export async function writeMessagesMail(
  delivery: OpenDelivery,
  { position: upTo }: WaitingMessages,
  trx: Transaction
) {
  const { user_id: userId, subject_id: conversationId, data } = delivery
  await lockPerson(userId, trx)
  await trx
    .from('notifications')
    .where('id', delivery.notification_id)
    .update({ data: db.raw(`data || jsonb_build_object('upTo', ?::integer)`, [upTo]) })

  const waiting = await waitingMessages(userId, conversationId, trx)
  if (!waiting || waiting.position <= upTo) return
  const { path, ...named } = data
  const subject = { type: delivery.subject_type, id: conversationId }
  const telling = {
    userId,
    kind: MESSAGE_SENT,
    subject,
    source: '',
    data: { ...named, upTo: undefined },
    path,
  }
  await planMessagesMail({ ...telling, channels: ['email'] }, waiting.position, trx)
}
