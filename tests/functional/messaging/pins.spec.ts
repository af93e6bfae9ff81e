import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import Pin from '#messaging/models/pin'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const pinPath = (conversationId: string, messageId: string) =>
  `/messages/${conversationId}/messages/${messageId}/pin`

const ask = (client: ApiClient, method: 'post' | 'delete', url: string, user: User) =>
  client[method](url).loginAs(user).withCsrfToken().header('accept', 'application/json')

test.group('Pinning a message', () => {
  test('does not exist for a stranger, nor for another conversation', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const other = await createConversation()
    const { id } = await createMessage(conversation, student)
    await assertStranger404(client, 'post', pinPath(conversation.id, id))
    await assertStranger404(client, 'delete', pinPath(conversation.id, id))
    for (const url of [
      pinPath(other.conversation.id, id),
      pinPath(other.conversation.id, randomUUID()),
    ]) {
      ;(await ask(client, 'post', url, other.student)).assertStatus(404)
      ;(await ask(client, 'delete', url, other.student)).assertStatus(404)
    }
  })

  test('needs somebody who is signed in', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student)
    const response = await client.post(pinPath(conversation.id, id)).withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
  })

  test('is a change for both, and again changes nothing', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = await createMessage(conversation, tutor)
    const broadcasts = recordBroadcasts()
    const response = await ask(client, 'post', pinPath(conversation.id, id), student)
    response.assertStatus(200)
    const { message } = response.body()
    assert.containsSubset(message, { id, revision: 2, position: 1, pin: { userId: student.id } })
    const push = { type: 'message_changed', conversationId: conversation.id, revision: 2, message }
    assert.deepEqual(broadcasts.to(student.id), [push])
    assert.deepEqual(broadcasts.to(tutor.id), [push])

    const again = await ask(client, 'post', pinPath(conversation.id, id), tutor)
    assert.deepEqual(again.body(), { message })
    assert.lengthOf(broadcasts.sent, 2)
  })

  test('the other one may unpin', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = await createMessage(conversation, tutor)
    await ask(client, 'post', pinPath(conversation.id, id), student)
    const response = await ask(client, 'delete', pinPath(conversation.id, id), tutor)
    assert.containsSubset(response.body().message, { pin: null, revision: 3 })
    assert.lengthOf(await Pin.all(), 0)
  })

  test('is refused while the pair is paused', async ({ client }) => {
    const { conversation, pair, student } = await createConversation()
    const { id } = await createMessage(conversation, student)
    await pair.merge({ state: 'paused' }).save()
    ;(await ask(client, 'post', pinPath(conversation.id, id), student)).assertStatus(409)
    ;(await ask(client, 'delete', pinPath(conversation.id, id), student)).assertStatus(409)
  })

  test('stops at twenty', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const pin = async () => {
      const { id } = await createMessage(conversation, student)
      return ask(client, 'post', pinPath(conversation.id, id), student)
    }
    for (let count = 0; count < 20; count++) (await pin()).assertStatus(200)
    const response = await pin()
    response.assertStatus(409)
    response.assertBodyContains({ error: 'too_many_pins' })
  })
})
