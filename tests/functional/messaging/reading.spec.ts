import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const read = (client: ApiClient, conversationId: string, position: unknown, user: User) =>
  client
    .put(`/messages/${conversationId}/reading`)
    .loginAs(user)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json({ position })

test.group('Reading', () => {
  test('is the two’s own, and needs a position', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const url = `/messages/${conversation.id}/reading`
    await assertStranger404(client, 'put', url, { position: 1 })
    ;(await client.put(url).withCsrfToken().redirects(0)).assertHeader('location', '/login')
    for (const position of ['x', -1, 1.5, null]) {
      ;(await read(client, conversation.id, position, student)).assertStatus(422)
    }
  })

  test('lowers the counts, goes only forward, and tells both', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 0; count < 3; count++) await createMessage(conversation, tutor)
    await createMessage(conversation, student)
    const broadcasts = recordBroadcasts()

    const response = await read(client, conversation.id, 2, student)
    response.assertBody({ unreadCount: 1 })
    await student.refresh()
    assert.equal(student.unreadMessages, 1)
    const push = {
      type: 'reading',
      conversationId: conversation.id,
      revision: 5,
      userId: student.id,
      readPosition: 2,
      unreadCount: 1,
    }
    assert.deepEqual(broadcasts.to(tutor.id), [push])
    assert.deepEqual(broadcasts.to(student.id), [push, { type: 'counts', messages: 1 }])

    ;(await read(client, conversation.id, 1, student)).assertBody({ unreadCount: 1 })
    ;(await read(client, conversation.id, 99, student)).assertBody({ unreadCount: 0 })
    await student.refresh()
    assert.equal(student.unreadMessages, 0)
  })

  test('is possible while the pair is paused, and a suspended account hears nothing', async ({
    client,
    assert,
  }) => {
    const { conversation, pair, student, tutor } = await createConversation()
    await createMessage(conversation, tutor)
    await pair.merge({ state: 'paused' }).save()
    await tutor.merge({ state: 'suspended' }).save()
    const broadcasts = recordBroadcasts()
    ;(await read(client, conversation.id, 1, student)).assertStatus(200)
    assert.lengthOf(broadcasts.to(tutor.id), 0)
    assert.lengthOf(broadcasts.to(student.id), 2)
  })
})
