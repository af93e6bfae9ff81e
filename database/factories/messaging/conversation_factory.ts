import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import OpenTeamConversation from '#messaging/actions/open_team_conversation'
import SendMessage from '#messaging/actions/send_message'
import Question from '#messaging/models/question'
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

/** The conversation of this person with the team. */
export async function createTeamConversation(person: User) {
  return Conversation.findOrFail(await new OpenTeamConversation().handle({ userId: person.id }))
}

/** What this person asks the team, as it happens in life. */
export async function createQuestion(person: User, body = 'Une question.') {
  const conversation = await createTeamConversation(person)
  const message = await createMessage(conversation, person, body)
  const question = await Question.findByOrFail('conversationId', conversation.id)
  return { conversation, message, question }
}
