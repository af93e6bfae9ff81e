import type { Transaction } from '#core/transaction'

/** Takes the conversation's row lock and marks a change in it; gives the change's number. */
export async function raiseRevision(conversationId: string, trx: Transaction): Promise<number> {
  const { rows } = await trx.rawQuery(
    'UPDATE conversations SET revision = revision + 1 WHERE id = ? RETURNING revision',
    [conversationId]
  )
  return rows[0].revision
}
