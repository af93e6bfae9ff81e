import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import Pin from '#messaging/models/pin'
import MessageVersion from '#messaging/models/message_version'
import { freezeTime } from '#tests/helpers/time'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const path = (conversationId: string, messageId: string) =>
  `/messages/${conversationId}/messages/${messageId}`

function asker(client: ApiClient) {
  const ask = (method: 'put' | 'delete', url: string, user: User) =>
    client[method](url).loginAs(user).withCsrfToken().header('accept', 'application/json')
  return {
    edit: (url: string, user: User, body: unknown) => ask('put', url, user).json({ body } as never),
    withdraw: (url: string, user: User) => ask('delete', url, user),
  }
}

test.group('Correcting and withdrawing a message', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('needs somebody who is signed in', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student)
    for (const method of ['put', 'delete'] as const) {
      const response = await client[method](path(conversation.id, id)).withCsrfToken().redirects(0)
      response.assertHeader('location', '/login')
    }
  })

  test('does not exist for a stranger, for the other one, nor elsewhere', async ({ client }) => {
    const { conversation, student, tutor } = await createConversation()
    const other = await createConversation()
    const { id } = await createMessage(conversation, student)
    const { edit, withdraw } = asker(client)
    await assertStranger404(client, 'put', path(conversation.id, id), { body: 'Non' })
    await assertStranger404(client, 'delete', path(conversation.id, id))
    for (const [url, user] of [
      [path(conversation.id, id), tutor],
      [path(other.conversation.id, id), other.student],
      [path(conversation.id, randomUUID()), student],
    ] as const) {
      ;(await edit(url, user, 'Non')).assertStatus(404)
      ;(await withdraw(url, user)).assertStatus(404)
    }
  })

  test('a correction is a change for both, and what stood before is kept', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Bonjur')
    const broadcasts = recordBroadcasts()
    const { edit } = asker(client)
    const response = await edit(path(conversation.id, id), student, ' Bonjour ')
    response.assertStatus(200)
    const { message } = response.body()
    assert.containsSubset(message, { body: 'Bonjour', revision: 2, position: 1 })
    assert.equal(message.editedAt, '2026-11-23T09:00:00.000Z')
    const push = { type: 'message_changed', conversationId: conversation.id, revision: 2, message }
    assert.deepEqual(broadcasts.to(student.id), [push])
    assert.deepEqual(broadcasts.to(tutor.id), [push])
    const versions = await MessageVersion.query().where('message_id', id)
    assert.deepEqual(
      versions.map((version) => version.body),
      ['Bonjur']
    )
  })

  test('the same words change nothing', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Bonjour')
    const response = await asker(client).edit(path(conversation.id, id), student, 'Bonjour')
    assert.containsSubset(response.body().message, { revision: 1, editedAt: null })
    assert.lengthOf(await MessageVersion.all(), 0)
  })

  test('a correction is possible for fifteen minutes', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student)
    const { edit, withdraw } = asker(client)
    freezeTime('2026-11-23T09:15:00Z')
    ;(await edit(path(conversation.id, id), student, 'Juste à temps')).assertStatus(200)
    freezeTime('2026-11-23T09:15:01Z')
    const late = await edit(path(conversation.id, id), student, 'Trop tard')
    late.assertStatus(409)
    assert.equal(late.body().error, 'too_late')
    assert.match(late.body().message, /15 minutes/)
    ;(await withdraw(path(conversation.id, id), student)).assertStatus(200)
  })

  for (const [name, body] of [
    ['nothing', ' '],
    ['too much', 'a'.repeat(4001)],
    ['a list', ['a']],
  ] as const) {
    test(`a correction is refused with ${name}`, async ({ client }) => {
      const { conversation, student } = await createConversation()
      const { id } = await createMessage(conversation, student)
      ;(await asker(client).edit(path(conversation.id, id), student, body)).assertStatus(422)
    })
  }

  test('a withdrawn message keeps its place and loses its words and its pin', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Oups')
    const pin = client
      .post(`${path(conversation.id, id)}/pin`)
      .loginAs(tutor)
      .withCsrfToken()
    await pin.header('accept', 'application/json').json({ reason: 'à garder' })
    const broadcasts = recordBroadcasts()
    const { edit, withdraw } = asker(client)
    const { message } = (await withdraw(path(conversation.id, id), student)).body()
    assert.containsSubset(message, { body: '', withdrawn: true, pin: null, position: 1 })
    assert.lengthOf(broadcasts.to(tutor.id), 1)
    assert.lengthOf(await Pin.all(), 0)
    const [version] = await MessageVersion.all()
    assert.equal(version.body, 'Oups')

    const again = await withdraw(path(conversation.id, id), student)
    assert.deepEqual(again.body().message, message)
    assert.equal((await edit(path(conversation.id, id), student, 'Si')).body().error, 'withdrawn')
  })

  test('both are refused while the pair is paused', async ({ client }) => {
    const { conversation, pair, student } = await createConversation()
    const { id } = await createMessage(conversation, student)
    await pair.merge({ state: 'paused' }).save()
    const { edit, withdraw } = asker(client)
    ;(await edit(path(conversation.id, id), student, 'Non')).assertStatus(409)
    ;(await withdraw(path(conversation.id, id), student)).assertStatus(409)
  })
})

test.group('Answering a message', () => {
  const send = (client: ApiClient, id: string, user: User, repliesTo: string) =>
    client
      .post(`/messages/${id}/messages`)
      .loginAs(user)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json({ clientId: randomUUID(), body: 'Oui', repliesTo })

  test('brings the beginning of it along, as it is now', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = await createMessage(conversation, tutor, 'x'.repeat(200))
    const { message } = (await send(client, conversation.id, student, id)).body()
    const none = { photoCount: 0, documentCount: 0 }
    const replyTo = { id, authorId: tutor.id, position: 1, body: 'x'.repeat(160), ...none }
    assert.deepEqual(message.replyTo, replyTo)

    await asker(client).withdraw(path(conversation.id, id), tutor)
    const page = await client.get(`/messages/${conversation.id}`).loginAs(student).withInertia()
    const { messages } = page.inertiaProps as any
    assert.deepEqual(messages[1].replyTo, { ...replyTo, body: '' })
  })

  test('is refused for a message of another conversation', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const other = await createConversation()
    const { id } = await createMessage(other.conversation, other.student)
    const response = await send(client, conversation.id, student, id)
    response.assertStatus(409)
    assert.equal(response.body().error, 'reply_unknown')
  })
})

test.group('Typing', () => {
  const type = (client: ApiClient, id: string, user: User) =>
    client.post(`/messages/${id}/typing`).loginAs(user).withCsrfToken()

  test('is told to the other one alone, while both may write', async ({ client, assert }) => {
    const { conversation, pair, student, tutor } = await createConversation()
    const broadcasts = recordBroadcasts()
    ;(await type(client, conversation.id, student)).assertStatus(204)
    const push = { type: 'typing', conversationId: conversation.id, userId: student.id }
    assert.deepEqual(broadcasts.sent, [{ userId: tutor.id, push }])
    await pair.merge({ state: 'paused' }).save()
    const refused = await type(client, conversation.id, student).header(
      'accept',
      'application/json'
    )
    refused.assertStatus(409)
    refused.assertBodyContains({ error: 'pair_not_working' })
    assert.lengthOf(broadcasts.sent, 1)
  })

  test('does not exist for a stranger', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'post', `/messages/${conversation.id}/typing`)
  })
})
