import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { findMessage } from '#messaging/queries/conversation_messages'
import { holdConversation } from '#messaging/hold_conversation'
import { messageChanged } from '#messaging/message_changed'

type Input = { conversationId: string; pairId: string | null; messageId: string }

/**
 * Takes a pin away, whoever of the two pinned. Refusal: the pair may not write now.
 *
 * @throws E_ROW_NOT_FOUND when the conversation has no such message.
 */
export default class UnpinMessage {
  handle(input: Input) {
    const { conversationId, messageId } = input
    return transaction(async (trx) => {
      if (!(await holdConversation(input, trx))) return refused('pair_not_working')
      const message = await findMessage(conversationId, messageId, trx)
      if (!message.pinned_at) return done(message)

      await trx.from('pins').where('message_id', messageId).delete()
      return done(await messageChanged(conversationId, messageId, trx))
    })
  }
}
