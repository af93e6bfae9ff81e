import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Question from '#messaging/models/question'
import { pushQuestion } from '#messaging/push_question'

type Input = {
  questionId: string
  actorId: string
  /** The last message on the page that was looked at. */
  position: number
}

/**
 * Lays a question aside; the person's next message opens it again. Refusal: they wrote meanwhile. Closing again
 * changes nothing.
 *
 * @throws E_ROW_NOT_FOUND when there is no such question.
 */
export default class CloseQuestion {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { conversationId } = await Question.findOrFail(input.questionId, { client: trx })
      const { position } = await trx
        .from('conversations')
        .where('id', conversationId)
        .forUpdate()
        .select('position')
        .firstOrFail()
      // Read under the conversation's lock, as a message that arrives moves both.
      const question = await Question.findOrFail(input.questionId, { client: trx })
      if (question.state === 'closed') return done(question)
      if (position !== input.position) return refused('wrote_meanwhile')
      await this.#close(question, input.actorId, trx)
      return done(question)
    })
  }

  async #close(question: Question, actorId: string, trx: Transaction) {
    const before = { state: question.state }
    await question.merge({ state: 'closed' }).save()
    await record(
      {
        actorId,
        action: 'messaging.question_closed',
        subject: { type: 'question', id: question.id },
        before,
        after: { state: 'closed' },
      },
      trx
    )
    await pushQuestion(question.conversationId, trx)
  }
}
