import type { Transaction } from '#core/transaction'

/** Who hears of a conversation with these accounts: a student who waits for a guardian has the team's only. */
export const HEARS = /* sql */ `(users.state = 'active'
  OR (users.state = 'waiting_for_guardian' AND conversations.person_id = users.id))`

/** The members who may hear of a change at this moment: a suspended account hears nothing. */
export async function activeMembers(conversationId: string, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .from('conversation_members')
    .join('users', 'users.id', 'conversation_members.user_id')
    .join('conversations', 'conversations.id', 'conversation_members.conversation_id')
    .where('conversation_members.conversation_id', conversationId)
    .whereRaw(HEARS)
    .select('users.id')
  return rows.map((row) => row.id)
}
