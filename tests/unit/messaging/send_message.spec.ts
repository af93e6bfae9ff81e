import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import Message from '#messaging/models/message'
import MarkRead from '#messaging/actions/mark_read'
import SendMessage from '#messaging/actions/send_message'
import Conversation from '#messaging/models/conversation'
import { createConversation } from '#database/factories/messaging/conversation_factory'

type Opened = Awaited<ReturnType<typeof createConversation>>

const input = ({ conversation, pair, student }: Opened, clientId = randomUUID() as string) => ({
  conversationId: conversation.id,
  pairId: pair.id,
  authorId: student.id,
  clientId,
  body: 'Bonjour !',
})

const range = (length: number) => Array.from({ length }, (_, index) => index + 1)

test.group('Sending at once', () => {
  test('twenty sends take consecutive places and are counted once each', async ({ assert }) => {
    const opened = await createConversation()
    const send = () => new SendMessage().handle(input(opened))
    const results = await Promise.all(range(20).map(send))

    assert.isTrue(results.every((result) => result.ok))
    const messages = await Message.query().orderBy('position')
    assert.deepEqual(
      messages.map((message) => message.position),
      range(20)
    )
    assert.deepEqual(
      messages.map((message) => message.revision),
      range(20)
    )
    const conversation = await Conversation.findOrFail(opened.conversation.id)
    assert.containsSubset(conversation, { position: 20, revision: 20 })
    await Promise.all([opened.student.refresh(), opened.tutor.refresh()])
    assert.deepEqual([opened.student.unreadMessages, opened.tutor.unreadMessages], [0, 20])
  }).tags(['@committed'])

  test('one send that arrives ten times is one message', async ({ assert }) => {
    const opened = await createConversation()
    const repeated = input(opened)
    const send = () => new SendMessage().handle(repeated)
    const results = await Promise.all(range(10).map(send))

    const ids = results.map((result) => result.ok && result.value.message.id)
    assert.lengthOf(new Set(ids), 1)
    assert.lengthOf(await Message.all(), 1)
    const conversation = await Conversation.findOrFail(opened.conversation.id)
    assert.containsSubset(conversation, { position: 1, revision: 1 })
  }).tags(['@committed'])

  test('reading while messages arrive leaves exact counts', async ({ assert }) => {
    const opened = await createConversation()
    const { conversation, tutor } = opened
    const read = (position: number) =>
      new MarkRead().handle({ conversationId: conversation.id, userId: tutor.id, position })
    await Promise.all(
      range(10).flatMap((place) => [new SendMessage().handle(input(opened)), read(place)])
    )
    await read(8)
    await tutor.refresh()
    assert.isAtMost(tutor.unreadMessages, 2)
    await read(10)
    await tutor.refresh()
    assert.equal(tutor.unreadMessages, 0)
    await conversation.refresh()
    assert.equal(conversation.position, 10)
  }).tags(['@committed'])
})
