import { clock } from '#core/clock'
import Memo from '#homework/models/memo'
import Task from '#homework/models/task'
import Pin from '#messaging/models/pin'
import type User from '#accounts/models/user'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

/** Words that nobody but their people may find anywhere, each easy to look for. */
export const PLANTED = {
  message: 'xylophone-de-message',
  pin: 'xylophone-d-epingle',
  memo: 'xylophone-de-memo',
  memoTitle: 'xylophone-de-titre',
  task: 'xylophone-de-tache',
}

const ANY = /xylophone-[a-z-]+/g

/** The planted words that stand in this text. */
export const plantedIn = (text: string) => [...new Set(text.match(ANY))]

/** A pair whose messages, pins, memos and tasks hold the planted words. */
export async function plantWords() {
  const made = await createConversation()
  const { conversation, student, tutor } = made
  const message = await createMessage(conversation, tutor, PLANTED.message)
  const pinned = { conversationId: conversation.id, messageId: message.id, reason: PLANTED.pin }
  await Pin.create({ ...pinned, pinnedBy: tutor.id })
  for (const owner of [student, tutor]) await plantOwn(owner)
  return { ...made, message }
}

async function plantOwn({ id: ownerId }: User) {
  await Memo.create({ ownerId, title: PLANTED.memoTitle, body: PLANTED.memo })
  await Task.create({ ownerId, title: PLANTED.task, dueAt: clock.now().plus({ hours: 3 }) })
}
