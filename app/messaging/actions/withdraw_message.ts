import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { holdConversation } from '#messaging/hold_conversation'
import { messageChanged } from '#messaging/message_changed'
import { findOwnMessage, type MessageRow } from '#messaging/queries/conversation_messages'
import { recordAnswerChange } from '#messaging/record_answer_change'
import MessageVersion from '#messaging/models/message_version'

type Input = { conversationId: string; pairId: string | null; messageId: string; authorId: string }

/**
 * Takes a message back: its place stays, its words, its files and its pin go. All that is kept as evidence. Withdrawing
 * again changes nothing. Refusal: the pair may not write now.
 *
 * @throws E_ROW_NOT_FOUND when this person wrote no such message here.
 */
export default class WithdrawMessage {
  handle(input: Input) {
    return transaction(async (trx) => {
      if (!(await holdConversation(input, trx))) return refused('pair_not_working')
      const message = await findOwnMessage(input, trx)
      if (message.withdrawn_at) return done(message)
      return done(await this.#withdraw(input, message, trx))
    })
  }

  async #withdraw({ conversationId, messageId }: Input, message: MessageRow, trx: Transaction) {
    const now = clock.now()
    const { body } = message
    if (body) await MessageVersion.create({ messageId, body, replacedAt: now }, { client: trx })
    await trx.from('pins').where('message_id', messageId).delete()
    await recordAnswerChange(conversationId, message, 'withdrawn', trx)
    return messageChanged(conversationId, messageId, trx, {
      body: '',
      photo_count: 0,
      document_count: 0,
      file_names: '',
      withdrawn_at: now.toJSDate(),
    })
  }
}
