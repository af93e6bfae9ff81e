import type { Transaction } from '#core/transaction'
import { MESSAGE_SENT } from '#notifications/kinds'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type LastMail = {
  state: 'pending' | 'sent' | 'failed' | 'dropped'
  sent_at: Date | null
  next_attempt_at: Date | null
  /** Up to which message of the conversation it told. */
  up_to: number | null
}

/** The latest e-mail to this person about this conversation, whether it left, waits, or was not needed any more. */
export async function lastMessagesMail(
  { userId, conversationId }: { userId: string; conversationId: string },
  client: Transaction | QueryClientContract
): Promise<LastMail | null> {
  const { rows } = await client.rawQuery(
    `SELECT deliveries.state, deliveries.sent_at, deliveries.next_attempt_at,
       (notifications.data->>'upTo')::integer AS up_to
     FROM notifications JOIN deliveries ON deliveries.notification_id = notifications.id
     WHERE notifications.user_id = :userId AND notifications.kind = :kind
       AND notifications.subject_id = :conversationId AND NOT notifications.in_app
     ORDER BY notifications.id DESC LIMIT 1`,
    { userId, conversationId, kind: MESSAGE_SENT }
  )
  return rows[0] ?? null
}
