import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { randomUUID } from 'node:crypto'
import type { ApiResponse } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import Message from '#messaging/models/message'
import MessageSent from '#messaging/events/message_sent'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const send = (body: unknown = 'Bonjour !') => ({ clientId: randomUUID(), body })

/** What a form without script reads at its field. */
const reasonOf = (response: ApiResponse) =>
  String((response.flashMessage('inputErrorsBag') as { body: string[] }).body)

test.group('Sending a message', () => {
  test('sends those who are signed out to the sign-in page', async ({ client }) => {
    const { conversation } = await createConversation()
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .withCsrfToken()
      .redirects(0)
      .form(send())
    response.assertHeader('location', '/login')
  })

  test('its words wait for who wrote them to sign in again, and for nobody else', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const { id } = conversation
    const sent = { ...send('Il était une fois'), writerId: student.id }
    const response = await client
      .post(`/messages/${id}/messages`)
      .withCsrfToken()
      .redirects(0)
      .form(sent)
    const unsentWords = response.session('unsentWords')
    assert.containsSubset(unsentWords, { conversationId: id, body: 'Il était une fois' })

    const open = (user: typeof student) =>
      client.get(`/messages/${id}`).loginAs(user).withSession({ unsentWords }).redirects(0)
    assert.include((await open(student)).text(), 'Il était une fois')
    assert.notInclude((await open(tutor)).text(), 'Il était une fois')
    // Only a page that the server draws gives them back.
    const visited = await open(student).withInertia()
    visited.assertStatus(409)
    assert.equal(visited.header('x-inertia-location'), `/messages/${id}`)
    assert.deepEqual(visited.session('unsentWords'), unsentWords)
  })

  test('does not exist for a stranger', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'post', `/messages/${conversation.id}/messages`, send())
    await assertStranger404(client, 'post', `/messages/${randomUUID()}/messages`, send())
  })

  test('kept for one person, it does not leave in the name of another who signed in since', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const sendAs = (personId: string) =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(tutor)
        .withCsrfToken()
        .header('accept', 'application/json')
        .header('x-person', personId)
        .json(send())
    const refused = await sendAs(student.id)
    refused.assertStatus(401)
    assert.lengthOf(await Message.all(), 0)
    const accepted = await sendAs(tutor.id)
    accepted.assertStatus(201)
  })

  test('does not exist under an address that is no id', async ({ client }) => {
    const { student } = await createConversation()
    const response = await client.get('/messages/nothing').loginAs(student)
    response.assertStatus(404)
  })

  test('is refused while the pair is paused, in a sentence', async ({ client, assert }) => {
    const { conversation, pair, student } = await createConversation()
    await pair.merge({ state: 'paused' }).save()
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json(send())
    response.assertStatus(409)
    response.assertBodyContains({ error: 'pair_not_working' })
    assert.match(response.body().message, /Ton message n’est pas parti/)
    assert.lengthOf(await Message.all(), 0)
  })

  test('is refused to a form without script with its words, in the conversation', async ({
    client,
    assert,
  }) => {
    const { conversation, pair, student } = await createConversation()
    const post = (values: object) =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .header('referer', '/')
        .redirects(0)
        .form({ ...send(), ...values })
    const warned = await post({ body: 'Mon numéro :\r\n06 39 98 12 34' })
    warned.assertHeader('location', `/messages/${conversation.id}`)
    assert.containsSubset(warned.flashMessages(), {
      body: 'Mon numéro :\r\n06 39 98 12 34',
      explainable: true,
    })
    assert.match(reasonOf(warned), /n’est pas encore parti/)
    assert.match(reasonOf(warned), /un numéro de téléphone «\u00a006 39 98 12 34\u00a0»/)
    assert.match(reasonOf(warned), /explique pourquoi/)

    await pair.merge({ state: 'paused' }).save()
    const refused = await post({ body: 'Bonjour !' })
    refused.assertFlashMessage('body', 'Bonjour !')
    assert.isNotTrue(refused.flashMessage('explainable'))
    assert.match(reasonOf(refused), /n’est pas parti/)
    assert.lengthOf(await Message.all(), 0)
  })

  test('is refused to both when the tutor is no longer cleared', async ({ client }) => {
    const { conversation, student, tutor } = await createConversation()
    await tutor.merge({ state: 'suspended' }).save()
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json(send())
    response.assertStatus(409)
  })

  for (const [name, body] of [
    ['nothing', '   \n '],
    ['too much', 'a'.repeat(4001)],
    ['a list', ['a']],
  ] as const) {
    test(`is refused with ${name}`, async ({ client }) => {
      const { conversation, student } = await createConversation()
      const response = await client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json(send(body))
      response.assertStatus(422)
    })
  }

  test('stores it, counts it, announces it and tells both', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const broadcasts = recordBroadcasts()
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json(send('  Bonjour !\r\nÇa va ?\0 '))

    response.assertStatus(201)
    const { message } = response.body()
    assert.containsSubset(message, {
      authorId: student.id,
      position: 1,
      revision: 1,
      body: 'Bonjour !\nÇa va ?',
      pin: null,
    })
    const conversationId = conversation.id
    const push = { type: 'message', conversationId, revision: 1, message }
    assert.deepEqual(broadcasts.to(student.id), [push])
    assert.deepEqual(broadcasts.to(tutor.id), [push, { type: 'counts', messages: 1 }])
    assert.lengthOf(broadcasts.sent, 3)
    assert.deepEqual(await announced(MessageSent), [{ conversationId, authorId: student.id }])
    await Promise.all([student.refresh(), tutor.refresh()])
    assert.deepEqual([student.unreadMessages, tutor.unreadMessages], [0, 1])
  })

  test('a repeated send answers the same message', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const repeated = send()
    const post = () =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json(repeated)
    const first = await post()
    const second = await post()
    second.assertStatus(200)
    assert.deepEqual(second.body(), first.body())
    await tutor.refresh()
    assert.equal(tutor.unreadMessages, 1)
  })

  test('the id of the other member’s message is refused', async ({ client }) => {
    const { conversation, student, tutor } = await createConversation()
    const { client_id: clientId } = await createMessage(conversation, tutor)
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json({ clientId, body: 'Bonjour !' })
    response.assertStatus(409)
    response.assertBodyContains({ error: 'id_taken' })
  })

  test('works as a plain form, and comes back to the conversation', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const response = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .form(send())
    response.assertStatus(302)
    response.assertHeader('location', `/messages/${conversation.id}`)
  })

  test('more than the limit in a minute is refused in a sentence', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const post = () =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json(send())
    for (let count = 0; count < 30; count++) (await post()).assertStatus(201)
    const response = await post()
    response.assertStatus(429)
    assert.match(response.body().message, /partira toute seule/)
    assert.isAbove(response.body().goesOnIn, 0)
    assert.isAtMost(response.body().goesOnIn, 60)
    const plain = await client
      .post(`/messages/${conversation.id}/messages`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .form(send())
    assert.match(reasonOf(plain), /Attends une minute/)
  })
})

test.group('Older messages', () => {
  test('are a stranger’s 404, and come by key', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 1; count <= 5; count++) await createMessage(conversation, tutor, `${count}`)
    const url = `/messages/${conversation.id}/messages?before=4`
    await assertStranger404(client, 'get', url)
    const response = await client.get(url).loginAs(student)
    assert.deepEqual(
      response.body().messages.map((message: { body: string }) => message.body),
      ['1', '2', '3']
    )
  })

  test('of a day come with its place, by the day of who reads', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation({
      student: { timeZone: 'Indian/Reunion' },
    })
    const moments = ['2026-09-01T09:00:00Z', '2026-09-03T19:30:00Z', '2026-09-03T20:30:00Z']
    for (const [index, moment] of moments.entries()) {
      freezeTime(moment)
      await createMessage(conversation, tutor, `${index + 1}`)
    }
    const url = `/messages/${conversation.id}/messages`
    await assertStranger404(client, 'get', `${url}?date=2026-09-03`)
    const placeOf = async (date: string, user = student) => {
      const response = await client.get(`${url}?date=${date}`).loginAs(user)
      assert.lengthOf(response.body().messages, 3)
      return response.body().position
    }
    assert.equal(await placeOf('2026-09-01'), 1)
    assert.equal(await placeOf('2026-09-02'), 2)
    // It is the next day already on the island.
    assert.equal(await placeOf('2026-09-04'), 3)
    assert.equal(await placeOf('2026-09-04', tutor), 3)
    assert.equal(await placeOf('2026-09-03', tutor), 2)
    assert.equal(await placeOf('2026-12-25'), 3)
    const empty = await createConversation()
    const none = await client
      .get(`/messages/${empty.conversation.id}/messages?date=2026-09-03`)
      .loginAs(empty.student)
    assert.containsSubset(none.body(), { messages: [], more: false, position: null })
    const wrong = await client
      .get(`${url}?date=2026-02-31`)
      .header('accept', 'application/json')
      .loginAs(student)
    wrong.assertStatus(422)
  })

  test('need a position that is one', async ({ client }) => {
    const { conversation, student } = await createConversation()
    for (const before of ['x', '-1', '99999999999']) {
      const response = await client
        .get(`/messages/${conversation.id}/messages?before=${before}`)
        .header('accept', 'application/json')
        .loginAs(student)
      response.assertStatus(422)
    }
  })
})
