import { test } from '@japa/runner'
import PinMessage from '#messaging/actions/pin_message'
import MarkRead from '#messaging/actions/mark_read'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

test.group('What a page missed', () => {
  test('is for the two only, and needs a revision', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const url = `/messages/${conversation.id}/changes`
    await assertStranger404(client, 'get', `${url}?after=0`)
    ;(await client.get(url).redirects(0)).assertHeader('location', '/login')
    const json = client.get(`${url}?after=x`).header('accept', 'application/json')
    ;(await json.loginAs(student)).assertStatus(422)
  })

  test('is everything after its revision: messages, pins and reading', async ({
    client,
    assert,
  }) => {
    const { conversation, pair, student, tutor } = await createConversation()
    const first = await createMessage(conversation, student, 'Un')
    await createMessage(conversation, student, 'Deux')
    const ids = { conversationId: conversation.id, userId: tutor.id }
    await new PinMessage().handle({ ...ids, pairId: pair.id, messageId: first.id, reason: '' })
    await new MarkRead().handle({ ...ids, position: 2 })

    const response = await client
      .get(`/messages/${conversation.id}/changes?after=2`)
      .loginAs(student)
    const { conversation: shown, messages, more } = response.body()
    assert.isFalse(more)
    assert.containsSubset(shown, { revision: 4, otherReadPosition: 2, unreadCount: 0 })
    assert.lengthOf(messages, 1)
    assert.containsSubset(messages[0], { id: first.id, revision: 3, pin: { userId: tutor.id } })
  })

  test('comes in pages that end at the last revision they hold', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 1; count <= 60; count++) await createMessage(conversation, tutor)
    const read = async (after: number) => {
      const url = `/messages/${conversation.id}/changes?after=${after}`
      return (await client.get(url).loginAs(student)).body()
    }
    const page = await read(0)
    assert.deepEqual([page.more, page.conversation.revision, page.messages.length], [true, 50, 50])
    const last = await read(page.conversation.revision)
    assert.deepEqual([last.more, last.conversation.revision, last.messages.length], [false, 60, 10])
  })
})
