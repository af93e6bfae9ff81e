import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import MessageSent from '#messaging/events/message_sent'
import SlotProposed from '#appointments/events/slot_proposed'
import HomeworkBlocked from '#homework/events/homework_blocked'
import HomeworkSet from '#homework/events/homework_set'

/** Announces what is still new in the story, so that its people are told of it as in life. */
export async function announceNews(trx: Transaction) {
  for (const { conversationId, authorId } of await unreadMessages(trx)) {
    await announce(new MessageSent({ conversationId, authorId }), trx)
  }
  for (const { id, proposer_id: proposerId } of await openProposals(trx)) {
    await announce(new SlotProposed({ appointmentId: id, proposerId }), trx)
  }
  for (const { id } of await homeworkToDo(trx)) {
    await announce(new HomeworkSet({ homeworkId: id }), trx)
  }
  for (const { id, homework_id: homeworkId } of await whatBlocks(trx)) {
    await announce(new HomeworkBlocked({ homeworkId, changeId: id }), trx)
  }
}

/** The last message of each conversation that somebody has not read to its end. */
async function unreadMessages(trx: Transaction) {
  const rows = await trx
    .from('conversation_members')
    .join('conversations', 'conversations.id', 'conversation_members.conversation_id')
    .joinRaw(
      'JOIN messages ON messages.conversation_id = conversations.id AND messages.position = conversations.position'
    )
    .where('conversation_members.unread_count', '>', 0)
    .select('messages.conversation_id', 'messages.author_id')
  return rows.map((row) => ({ conversationId: row.conversation_id, authorId: row.author_id }))
}

const openProposals = (trx: Transaction) =>
  trx.from('appointments').where('state', 'proposed').select('id', 'proposer_id')

const homeworkToDo = (trx: Transaction) => trx.from('homework').where('state', 'todo').select('id')

const whatBlocks = (trx: Transaction) =>
  trx
    .from('homework_changes as change')
    .join('homework', 'homework.id', 'change.homework_id')
    .where({ 'change.state': 'blocked', 'homework.state': 'blocked' })
    .select('change.id', 'change.homework_id')
