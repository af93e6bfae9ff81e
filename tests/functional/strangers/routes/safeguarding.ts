import { open, record, type Table } from '#tests/functional/strangers/rows'
import { createConversation } from '#database/factories/messaging/conversation_factory'

async function conversation() {
  const { conversation: made, student, tutor } = await createConversation()
  return { address: { id: made.id }, student, tutor }
}

export const safeguarding: Table = {
  'concerns.show': open('whoever worries must find whom to call'),
  'reports.store': record(conversation, { student: 'in', tutor: 'in' }),
}
