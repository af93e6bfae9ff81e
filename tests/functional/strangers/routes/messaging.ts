import { randomUUID } from 'node:crypto'
import { only, record, signedIn, type Options, type Table } from '#tests/functional/strangers/rows'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createMessageFile } from '#database/factories/messaging/message_file_factory'
import {
  createConversation,
  createMessage,
  createQuestion,
} from '#database/factories/messaging/conversation_factory'

const THE_TWO = { student: 'in', tutor: 'in' } as const

/** A student whose account waits reaches the team: a pair's conversation doesn't exist for them. */
const ALSO_WAITING = { waiting: 404 } as const

async function conversation() {
  const { conversation: made, student, tutor } = await createConversation()
  return { address: { id: made.id }, student, tutor, made }
}

async function message() {
  const { made, student, tutor } = await conversation()
  const { id: messageId } = await createMessage(made, tutor)
  return { address: { id: made.id, messageId }, student, tutor }
}

async function file() {
  const { made, student, tutor } = await conversation()
  const { fileId } = await createMessageFile(made, tutor)
  return { address: { id: made.id, fileId }, student, tutor }
}

/** What people ask the team is answered by those who work with people. */
function inbox(address?: Options['address'], body?: Options['body']) {
  const row = only(['coordinator', 'safeguarding'], { otherwise: 404, waiting: 404, address, body })
  return { ...row, answers: { ...row.answers, administrator: 403 as const } }
}

async function question(): Promise<Record<string, string>> {
  const { question: asked } = await createQuestion(await createUser())
  return { id: asked.id }
}

async function questionFile(): Promise<Record<string, string>> {
  const person = await createUser()
  const { conversation: asked, question: one } = await createQuestion(person)
  const { fileId } = await createMessageFile(asked, person)
  return { id: one.id, fileId }
}

/** A colleague's answer is changed by nobody else. */
function othersAnswer() {
  const row = inbox(
    async () => {
      const { conversation: asked, question: one } = await createQuestion(await createUser())
      const { id: messageId } = await createMessage(asked, await createStaff(['coordinator']))
      return { id: one.id, messageId }
    },
    { body: 'Bonjour' }
  )
  return { ...row, answers: { ...row.answers, coordinator: 404, safeguarding: 404 } as const }
}

export const messaging: Table = {
  'conversations.index': signedIn(),
  'message_searches.show': signedIn(),
  'team_conversations.show': only(['student', 'tutor', 'waiting']),
  'conversations.show': record(conversation, THE_TWO, ALSO_WAITING),
  'conversation_changes.index': record(conversation, THE_TWO, ALSO_WAITING),
  'conversation_reading.update': record(conversation, THE_TWO, ALSO_WAITING),
  'messages.index': record(conversation, THE_TWO, ALSO_WAITING),
  'messages.store': record(conversation, THE_TWO, ALSO_WAITING),
  'message_files.show': record(file, THE_TWO, ALSO_WAITING),
  'message_files.update': record(file, THE_TWO, ALSO_WAITING),
  'messages.update': record(message, { tutor: 'in' }, ALSO_WAITING),
  'messages.destroy': record(message, { tutor: 'in' }, ALSO_WAITING),
  'conversation_typing.store': record(conversation, THE_TWO, ALSO_WAITING),
  'message_pins.store': record(message, THE_TWO, ALSO_WAITING),
  'message_pins.destroy': record(message, THE_TWO, ALSO_WAITING),
  'questions.index': inbox(),
  'questions.show': inbox(question),
  'questions.file': inbox(questionFile),
  'questions.attach': inbox(async () => ({ ...(await question()), fileId: randomUUID() })),
  'questions.answer': inbox(question),
  'questions.correct_answer': othersAnswer(),
  'questions.withdraw_answer': othersAnswer(),
  'questions.hand': inbox(question),
  'questions.close': inbox(question),
  'questions.read': inbox(question),
}
