import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { judge, look } from '#messaging/screening'
import { holdConversation } from '#messaging/hold_conversation'
import { messageChanged } from '#messaging/message_changed'
import { findOwnMessage, type MessageRow } from '#messaging/queries/conversation_messages'
import { recordAnswerChange } from '#messaging/record_answer_change'
import MessageVersion from '#messaging/models/message_version'

/** How long the author may correct a message. */
export const EDITABLE = { minutes: 15 }

type Input = {
  conversationId: string
  pairId: string | null
  messageId: string
  authorId: string
  body: string
}

/**
 * Corrects a message; what it said before is kept as evidence. The same words change nothing. Refusals: the
 * pair may not write now, the message was withdrawn or is too old, or contact details are new in it: those
 * are explained in a message of their own.
 *
 * @throws E_ROW_NOT_FOUND when this person wrote no such message here.
 */
export default class EditMessage {
  handle(input: Input) {
    return transaction(async (trx) => {
      if (!(await holdConversation(input, trx))) return refused('pair_not_working')
      const message = await findOwnMessage(input, trx)
      if (message.withdrawn_at) return refused('withdrawn')
      if (message.body === input.body) return done(message)
      if (clock.at(message.created_at) < clock.now().minus(EDITABLE)) return refused('too_late')
      const screened = { ...input, before: message.body, clientId: null, explanation: '' }
      const { findings } = await judge(screened, await look(screened, trx), trx)
      if (findings.length > 0) return { ...refused('contact_details_added'), findings }
      return done(await this.#edit(input, message, trx))
    })
  }

  async #edit({ conversationId, messageId, body }: Input, message: MessageRow, trx: Transaction) {
    const now = clock.now()
    const version = { messageId, body: message.body, replacedAt: now }
    if (message.body) await MessageVersion.create(version, { client: trx })
    await recordAnswerChange(conversationId, message, 'corrected', trx)
    return messageChanged(conversationId, messageId, trx, { body, edited_at: now.toJSDate() })
  }
}
