import type { Transaction } from '#core/transaction'
import { mayWrite } from '#messaging/queries/may_write'

type Held = {
  conversationId: string
  /** Null: a conversation with the team, where one may always write. */
  pairId: string | null
}

/**
 * Holds a conversation for a change in it, if one may write there at this moment. The pair is locked before its
 * conversation, always.
 */
export async function holdConversation({ conversationId, pairId }: Held, trx: Transaction) {
  if (pairId && !(await mayWrite(pairId, trx))) return false
  await trx.from('conversations').where('id', conversationId).forUpdate().select('id')
  return true
}
