import type Pair from '#matching/models/pair'
import type { Transaction } from '#core/transaction'
import Conversation from '#messaging/models/conversation'

/** Opens the conversation of a new pair, in the transaction that makes the pair. */
export default class OpenConversation {
  async handle({ pair, trx }: { pair: Pair; trx: Transaction }) {
    const conversation = await Conversation.create({ pairId: pair.id }, { client: trx })
    await trx.table('conversation_members').multiInsert(
      [pair.studentId, pair.tutorId].map((userId) => ({
        conversation_id: conversation.id,
        user_id: userId,
      }))
    )
    return conversation
  }
}
