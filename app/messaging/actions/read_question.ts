import { afterCommit, transaction, type Transaction } from '#core/transaction'
import Question from '#messaging/models/question'
import { pushReading } from '#messaging/live_pushes'
import { activeMembers } from '#messaging/queries/active_members'
import { raiseRevision } from '#messaging/queries/raise_revision'

type Input = { questionId: string; userId: string; position: number }

/**
 * Notes up to which message the team has read, whoever of it; reading goes only forward.
 *
 * @throws E_ROW_NOT_FOUND when there is no such question.
 */
export default class ReadQuestion {
  handle({ questionId, userId, position }: Input) {
    return transaction(async (trx) => {
      const question = await Question.findOrFail(questionId, { client: trx })
      const readPosition = Math.min(position, await this.#lock(question.conversationId, trx))
      const [read] = await trx
        .from('questions')
        .where('id', questionId)
        .where('read_position', '<', readPosition)
        .update({ read_position: readPosition }, ['id'])
      if (read) await this.#tell(question.conversationId, { userId, readPosition }, trx)
    })
  }

  async #lock(conversationId: string, trx: Transaction): Promise<number> {
    const conversation = await trx
      .from('conversations')
      .where('id', conversationId)
      .forUpdate()
      .select('position')
      .firstOrFail()
    return conversation.position
  }

  async #tell(
    conversationId: string,
    read: { userId: string; readPosition: number },
    trx: Transaction
  ) {
    const revision = await raiseRevision(conversationId, trx)
    const members = await activeMembers(conversationId, trx)
    afterCommit(trx, () => pushReading(members, { ...read, conversationId, revision }))
  }
}
