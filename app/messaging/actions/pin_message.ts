import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Pin from '#messaging/models/pin'
import { findMessage } from '#messaging/queries/conversation_messages'
import { judge, look } from '#messaging/screening'
import { holdConversation } from '#messaging/hold_conversation'
import { messageChanged } from '#messaging/message_changed'

/** How many messages a conversation keeps at hand. */
export const MOST_PINS = 20

type Input = {
  conversationId: string
  pairId: string | null
  messageId: string
  userId: string
  /** A word on why, or nothing. */
  reason: string
}

/**
 * Keeps a message at hand for both. Pinning what is pinned changes nothing. Refusals: the pair
 * may not write now, the message was withdrawn, there are too many pins, the word on why holds contact details.
 *
 * @throws E_ROW_NOT_FOUND when the conversation has no such message.
 */
export default class PinMessage {
  handle(input: Input) {
    const { conversationId, messageId, userId: pinnedBy, reason } = input
    return transaction(async (trx) => {
      if (!(await holdConversation(input, trx))) return refused('pair_not_working')
      const message = await findMessage(conversationId, messageId, trx)
      if (message.withdrawn_at) return refused('withdrawn')
      if (message.pinned_at) return done(message)
      if (await this.#isFull(conversationId, trx)) return refused('too_many_pins')
      const findings = await this.#findings(input, trx)
      if (findings.length > 0) return { ...refused('contact_details_pinned'), findings }

      await Pin.create({ conversationId, messageId, pinnedBy, reason }, { client: trx })
      return done(await messageChanged(conversationId, messageId, trx))
    })
  }

  async #findings(
    { conversationId, pairId, userId: authorId, reason: body }: Input,
    trx: Transaction
  ) {
    const screened = { conversationId, pairId, authorId, body, clientId: null, explanation: '' }
    const { findings } = await judge(screened, await look(screened, trx), trx)
    return findings
  }

  async #isFull(conversationId: string, trx: Transaction) {
    const [{ count }] = await trx
      .from('pins')
      .where('conversation_id', conversationId)
      .count('* as count')
    return Number(count) >= MOST_PINS
  }
}
