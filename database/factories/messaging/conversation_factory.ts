import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import SendMessage from '#messaging/actions/send_message'
import Conversation from '#messaging/models/conversation'
import { createPair } from '#database/factories/matching/pair_factory'

type Values = { student?: Partial<User>; tutor?: Partial<User> }

/** A new pair with its empty conversation. */
export async function createConversation(values: Values = {}) {
  const pair = await createPair(values)
  const conversation = await Conversation.findByOrFail('pairId', pair.pair.id)
  return { ...pair, conversation }
}

/** A message, sent as it happens in life. */
export async function createMessage(conversation: Conversation, author: User, body = 'Bonjour !') {
  const result = await new SendMessage().handle({
    conversationId: conversation.id,
    pairId: conversation.pairId,
    authorId: author.id,
    clientId: randomUUID(),
    body,
  })
  if (!result.ok) throw new Error(`The message was refused: ${result.reason}`)
  return result.value.message
}
