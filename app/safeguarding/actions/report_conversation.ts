import { transaction, type Transaction } from '#core/transaction'
import type Report from '#safeguarding/models/report'
import { isUrgent } from '#safeguarding/categories'
import { keepReport } from '#safeguarding/keep_report'

type Input = {
  conversationId: string
  reporterId: string
  reportedId: string
  /** The message that it is about; null for the whole conversation. */
  messageId: string | null
  category: Report['category']
  words: string
}

/**
 * Tells the team, with a copy of what was written. Nothing in the conversation changes, and nobody is told there.
 *
 * @throws E_ROW_NOT_FOUND when the reported person wrote no such message in this conversation.
 */
export default class ReportConversation {
  handle(input: Input) {
    return transaction(async (trx) => {
      await this.#hold(input, trx)
      const { report } = await keepReport({ ...input, urgent: isUrgent(input.category) }, trx)
      return report
    })
  }

  async #hold({ conversationId, messageId, reportedId }: Input, trx: Transaction) {
    await trx.from('conversations').where('id', conversationId).forUpdate().select('id')
    if (messageId === null) return
    await trx
      .from('messages')
      .where({ id: messageId, conversation_id: conversationId, author_id: reportedId })
      .select('id')
      .firstOrFail()
  }
}
