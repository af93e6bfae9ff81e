import { transaction, type Transaction } from '#core/transaction'

/** The conversation of a person with the team; it is made when they first go there, and only once. */
export default class OpenTeamConversation {
  handle({ userId }: { userId: string }): Promise<string> {
    return transaction(async (trx) => {
      const made = await trx.rawQuery(
        'INSERT INTO conversations (person_id) VALUES (?) ON CONFLICT (person_id) DO NOTHING RETURNING id',
        [userId]
      )
      const [conversation] = made.rows
      if (!conversation) return this.#present(userId, trx)
      const member = { conversation_id: conversation.id, user_id: userId }
      await trx.table('conversation_members').insert(member)
      return conversation.id
    })
  }

  async #present(userId: string, trx: Transaction) {
    const { id } = await trx
      .from('conversations')
      .where('person_id', userId)
      .select('id')
      .firstOrFail()
    return id
  }
}
