import type { Transaction } from '#core/transaction'

/** The members who may hear of a change at this moment: a suspended account hears nothing. */
export async function activeMembers(conversationId: string, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .from('conversation_members')
    .join('users', 'users.id', 'conversation_members.user_id')
    .where('conversation_members.conversation_id', conversationId)
    .where('users.state', 'active')
    .select('users.id')
  return rows.map((row) => row.id)
}
