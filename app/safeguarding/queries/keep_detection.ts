import { clock } from '#core/clock'
import type { DateTime } from 'luxon'
import type { Screened } from '#messaging/screening'
import type { Transaction } from '#core/transaction'

/** How often this person was warned since then, this very send not counted. */
export async function countTries(
  { authorId, conversationId, clientId }: Screened,
  since: DateTime,
  trx: Transaction
) {
  const query = trx
    .from('detections')
    .where('author_id', authorId)
    .where('created_at', '>', since.toJSDate())
  // Those of a correction and of a pin have no id of a send: they are never this one.
  if (clientId !== null) {
    const own = { conversation_id: conversationId, client_id: clientId }
    query.where((other) => other.whereNull('client_id').orWhereNot((same) => same.where(own)))
  }
  const [{ count }] = await query.count('* as count')
  return Number(count)
}

/** A send that was warned of; however often it arrives, it is one try. */
export function keepTry(
  message: Screened,
  kinds: string[],
  state: 'kept' | 'new',
  trx: Transaction
) {
  return trx
    .knexQuery()
    .table('detections')
    .insert(valuesOf(message, kinds, state))
    .onConflict(['conversation_id', 'client_id'])
    .ignore()
}

/** A message that went with an explanation. */
export function keepSent(message: Screened, kinds: string[], messageId: string, trx: Transaction) {
  const values = {
    ...valuesOf(message, kinds, 'new'),
    message_id: messageId,
    explanation: message.explanation,
  }
  return trx
    .knexQuery()
    .table('detections')
    .insert(values)
    .onConflict(['conversation_id', 'client_id'])
    .merge()
}

const valuesOf = (message: Screened, kinds: string[], state: 'kept' | 'new') => ({
  conversation_id: message.conversationId,
  author_id: message.authorId,
  client_id: message.clientId,
  kinds,
  state,
  created_at: clock.now().toJSDate(),
})
