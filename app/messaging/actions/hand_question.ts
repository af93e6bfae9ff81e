import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Question from '#messaging/models/question'
import { pushQuestion } from '#messaging/push_question'
import { answeringStaff } from '#messaging/queries/answering_staff'

/** The name of nobody, for the sentence that says whose it is. */
const NOBODY = 'nobody'

type Input = {
  questionId: string
  /** Who does it. */
  actorId: string
  /** Whose it is on the page that was looked at: of two who take it at once, one is told who was faster. */
  fromId: string | null
  toId: string | null
}

/**
 * Gives a question to one of the team, oneself or a colleague, or to nobody. Refusals: it is somebody
 * else's by now; whoever it is given to may not answer.
 *
 * @throws E_ROW_NOT_FOUND when there is no such question.
 */
export default class HandQuestion {
  handle(input: Input) {
    return transaction(async (trx) => {
      const staff = await answeringStaff(trx)
      const mayAnswer = staff.some(({ id }) => id === input.toId)
      const question = await Question.query({ client: trx })
        .where('id', input.questionId)
        .forUpdate()
        .firstOrFail()
      const { ownerId } = question
      if (ownerId !== input.fromId) {
        return refused('owner_changed', { name: await this.#nameOf(ownerId, trx) })
      }
      if (input.toId !== null && !mayAnswer) return refused('not_answering')
      if (input.toId !== ownerId) await this.#hand(question, input, trx)
      return done(question)
    })
  }

  async #nameOf(id: string | null, trx: Transaction): Promise<string> {
    if (id === null) return NOBODY
    const user = await trx.from('users').where('id', id).select('first_name').firstOrFail()
    return user.first_name
  }

  async #hand(question: Question, { actorId, fromId, toId }: Input, trx: Transaction) {
    await question.merge({ ownerId: toId }).save()
    await record(
      {
        actorId,
        action: 'messaging.question_handed',
        subject: { type: 'question', id: question.id },
        before: { ownerId: fromId },
        after: { ownerId: toId },
      },
      trx
    )
    await pushQuestion(question.conversationId, trx)
  }
}
