import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import emitter from '@adonisjs/core/services/emitter'
import { live } from '#core/live'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { checkStreams } from '#core/live/stream_guard'
import { loginSessionOf, openStream } from '#tests/helpers/live_stream'
import { createUser } from '#database/factories/accounts/user_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

test.group('The live stream', () => {
  test('is refused to those who are signed out', async ({ assert }) => {
    const { status } = await openStream(null)
    assert.equal(status, 401)
  })

  test('needs an id of its own', async ({ assert }) => {
    const session = await loginSessionOf(await createUser())
    const { status } = await openStream(session, { uid: 'mine' })
    assert.equal(status, 400)
  })

  test('hears what its person may know, and nothing else', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const stream = await openStream(await loginSessionOf(student))
    assert.equal(stream.status, 200)
    assert.match(stream.response.headers.get('content-type')!, /^text\/event-stream/)
    assert.equal(stream.response.headers.get('x-accel-buffering'), 'no')
    assert.match(stream.response.headers.get('cache-control')!, /no-transform/)
    assert.isNull(stream.response.headers.get('content-encoding'))

    live.push([(await createUser()).id, tutor.id], { type: 'counts', messages: 9 })
    await createMessage(conversation, tutor, 'Bonjour !')
    const { channel, payload } = await stream.next()
    assert.equal(channel, `users/${student.id}`)
    assert.containsSubset(payload, { type: 'message', message: { body: 'Bonjour !' } })
  })

  test('begins with how much its person has not read by then', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const session = await loginSessionOf(student)
    await createMessage(conversation, tutor, 'Bonjour !')
    await student.refresh()
    const { unreadMessages: messages, unreadNotifications: notifications } = student
    assert.isAbove(messages, 0)
    const { counts } = await openStream(session)
    assert.deepEqual(counts, { type: 'counts', messages, notifications })
  })

  test('cannot be told to listen to anything else', async ({ client }) => {
    const user = await createUser()
    for (const url of ['/__transmit/subscribe', '/__transmit/unsubscribe']) {
      const body = { uid: randomUUID(), channel: `users/${randomUUID()}` }
      const response = await client.post(url).loginAs(user).withCsrfToken().json(body)
      response.assertStatus(404)
    }
  })

  test('has an id that nobody can take over', async ({ assert }) => {
    const uid = randomUUID()
    const person = await createUser()
    const own = await loginSessionOf(person)
    const stranger = await loginSessionOf(await createUser())
    const stream = await openStream(own, { uid })
    assert.equal((await openStream(own, { uid })).status, 409)
    assert.equal((await openStream(stranger, { uid })).status, 409)
    assert.equal((await openStream(stranger, { replaces: uid })).status, 200)
    live.push([person.id], { type: 'counts', messages: 1 })
    assert.equal((await stream.next()).payload.messages, 1)
  })

  test('gives a sign of life when its own person asks', async ({ client, assert }) => {
    const person = await createUser()
    const stream = await openStream(await loginSessionOf(person))
    ;(await client.get('/__transmit/sign')).assertStatus(401)
    ;(await client.get('/__transmit/sign').loginAs(await createUser())).assertStatus(204)
    ;(await client.get('/__transmit/sign').loginAs(person)).assertStatus(204)
    live.push([person.id], { type: 'counts', messages: 1 })
    assert.deepEqual((await stream.next()).payload, { type: 'sign' })
    assert.equal((await stream.next()).payload.messages, 1)
  })

  test('ends when its own browser opens the next one', async ({ assert }) => {
    const uid = randomUUID()
    const session = await loginSessionOf(await createUser())
    const first = await openStream(session, { uid })
    const next = await openStream(session, { replaces: uid })
    await first.ended
    assert.equal(next.status, 200)
  })

  test('more than the limit is refused in a sentence, others are unaffected', async ({
    assert,
  }) => {
    await transaction((trx) => settings.update({ streamsPerPerson: 2 }, trx))
    const person = await createUser()
    const uid = randomUUID()
    const session = await loginSessionOf(person)
    await openStream(session, { uid })
    await openStream(await loginSessionOf(person))
    const refused = await openStream(session)
    assert.equal(refused.status, 429)
    assert.match(await refused.response.text(), /trop d’appareils|too many devices/)
    assert.equal((await openStream(await loginSessionOf(await createUser()))).status, 200)
    assert.equal((await openStream(session, { replaces: uid })).status, 200)
  })

  test('ends with its login session, when it is ended or expires', async () => {
    const person = await createUser()
    const [ended, expired] = [await loginSessionOf(person), await loginSessionOf(person)]
    const streams = [await openStream(ended), await openStream(expired)]
    await db.from('login_sessions').where('id', ended.id).delete()
    await db
      .from('login_sessions')
      .where('id', expired.id)
      .update({ expires_at: new Date(0) })
    await checkStreams()
    await Promise.all(streams.map((stream) => stream.ended))
  })

  test('ends when the account is suspended, and only that person’s', async ({ assert }) => {
    const [suspended, active] = [await createUser(), await createUser()]
    const stream = await openStream(await loginSessionOf(suspended))
    const other = await openStream(await loginSessionOf(active))
    await suspended.merge({ state: 'suspended' }).save()
    await checkStreams()
    await stream.ended
    live.push([active.id], { type: 'counts', messages: 1 })
    assert.equal((await other.next()).payload.messages, 1)
  })

  test('ends at sign-out at once', async () => {
    const user = await createUser()
    const session = await loginSessionOf(user)
    const stream = await openStream(session)
    const told = { ctx: {} as never, guardName: 'web' as never, user, sessionId: session.id }
    await emitter.emit('session_auth:logged_out', told)
    await stream.ended
  })
})
