import { errors } from '@adonisjs/lucid'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { pushOwnReading } from '#messaging/live_pushes'
import { pushQuestion } from '#messaging/push_question'
import { storeReading, type StoredReading } from '#messaging/queries/store_reading'

type Input = { conversationId: string; userId: string; position: number }

/**
 * Marks a conversation read up to a position; reading goes only forward. Gives how much this person has still to read here.
 *
 * @throws E_ROW_NOT_FOUND when this person is no member.
 */
export default class MarkRead {
  handle(input: Input) {
    return transaction(async (trx) => {
      await trx.from('conversations').where('id', input.conversationId).forUpdate().select('id')
      const stored = await storeReading(input, trx)
      if (!stored) throw new errors.E_ROW_NOT_FOUND()
      await this.#push(input, stored, trx)
      return stored.unread_count
    })
  }

  async #push({ conversationId, userId }: Input, stored: StoredReading, trx: Transaction) {
    const { revision, read_position: readPosition, unread_count: unreadCount } = stored
    const { unread_messages: unreadMessages, question_id: questionId, readers } = stored
    if (revision === null) return
    if (questionId) await pushQuestion(conversationId, trx)
    const reading = { conversationId, userId, revision, readPosition, unreadCount, unreadMessages }
    afterCommit(trx, () => pushOwnReading(readers, reading))
  }
}
