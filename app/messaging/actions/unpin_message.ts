import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { mayWrite } from '#messaging/queries/may_write'
import { findMessage } from '#messaging/queries/conversation_messages'
import { pinChanged } from '#messaging/pin_changed'

type Input = { conversationId: string; pairId: string; messageId: string }

/**
 * Takes a pin away, whoever of the two pinned. Refusal: the pair may not write now.
 *
 * @throws E_ROW_NOT_FOUND when the conversation has no such message.
 */
export default class UnpinMessage {
  handle({ conversationId, pairId, messageId }: Input) {
    return transaction(async (trx) => {
      if (!(await mayWrite(pairId, trx))) return refused('pair_not_working')
      await trx.from('conversations').where('id', conversationId).forUpdate().select('id')

      const message = await findMessage(conversationId, messageId, trx)
      if (!message.pinned_at) return done(message)

      await trx.from('pins').where('message_id', messageId).delete()
      return done(await pinChanged(conversationId, messageId, trx))
    })
  }
}
