import { test } from '@japa/runner'
import { clock } from '#core/clock'
import Pair from '#matching/models/pair'
import { freezeTime } from '#tests/helpers/time'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createPair } from '#database/factories/matching/pair_factory'
import { createUser } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import {
  createMessageFile,
  createPicture,
} from '#database/factories/messaging/message_file_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const SCRIPT = '<!--<script>alert(1)</script>'

test.group('The list of conversations', () => {
  test('sends those who are signed out to the sign-in page', async ({ client }) => {
    const response = await client.get('/messages').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('gives the last words and how many are unread', async ({ client }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, 'Un')
    await createMessage(conversation, tutor, 'Deux')
    const response = await client.get('/messages').loginAs(student).withInertia()
    response.assertStatus(200)
    response.assertInertiaPropsContains({
      conversations: [
        {
          conversationId: conversation.id,
          otherFirstName: tutor.firstName,
          unreadCount: 2,
          lastMessage: { body: 'Deux', authorId: tutor.id },
        },
      ],
    } as never)
  })

  test('is empty without a pair', async ({ client }) => {
    const response = await client
      .get('/messages')
      .loginAs(await createUser())
      .withInertia()
    response.assertInertiaPropsContains({ conversations: [] } as never)
  })
})

test.group('A conversation', () => {
  test('is a 404 for a stranger, and the sign-in page for nobody', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'get', `/messages/${conversation.id}`)
    const response = await client.get(`/messages/${conversation.id}`).redirects(0)
    response.assertHeader('location', '/login')
  })

  test('gives fifty messages, oldest first, from the first that is unread', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 1; count <= 55; count++) await createMessage(conversation, tutor, `${count}`)
    const response = await client.get(`/messages/${conversation.id}`).loginAs(student).withInertia()
    const { messages, conversation: shown } = response.inertiaProps as any
    assert.lengthOf(messages, 50)
    assert.deepEqual([messages[0].position, messages.at(-1).position], [1, 50])
    assert.containsSubset(shown, { revision: 55, unreadCount: 55, writable: true })
    assert.containsSubset(shown.other, { firstName: tutor.firstName, role: 'tutor' })
  })

  test('the last words may be a photo or a document, in the list and in the conversation', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessageFile(conversation, tutor, { file: await createPicture() })
    const list = await client.get('/messages').loginAs(student).withInertia()
    const [{ lastMessage }] = (list.inertiaProps as any).conversations
    assert.containsSubset(lastMessage, { body: '', photoCount: 1, documentCount: 0 })
  })

  test('takes as many queries with files as without', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const open = () => client.get(`/messages/${conversation.id}`).loginAs(student)
    await createMessage(conversation, tutor)
    const before = await countQueries(open)
    for (let sent = 0; sent < 5; sent++) await createMessageFile(conversation, tutor)
    assert.equal(await countQueries(open), before)
  })

  test('takes as many queries with one message as with two hundred', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const visit = () =>
      countQueries(async () => {
        const page = client.get(`/messages/${conversation.id}`).loginAs(student).withInertia()
        ;(await page).assertStatus(200)
      })
    await createMessage(conversation, tutor)
    await visit()
    const few = await visit()
    for (let count = 0; count < 200; count++) await createMessage(conversation, tutor)
    assert.equal(await visit(), few)
    assert.isAtMost(few, MOST_QUERIES)
  })

  test('says when the two meet next', async ({ client, assert }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const { conversation, student } = await createConversation()
    const pair = await Pair.findOrFail(conversation.pairId)
    const nextHour = async () => {
      const page = client.get(`/messages/${conversation.id}`).loginAs(student).withInertia()
      return ((await page).inertiaProps as any).nextHour
    }
    const { pair: otherPair } = await createPair()
    await createAppointment(otherPair, { state: 'confirmed' })
    await createAppointment(pair)
    await createAppointment(pair, { state: 'cancelled' })
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-23T07:30:00Z'] })
    assert.isNull(await nextHour())

    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-25T16:00:00Z'] })
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    assert.deepEqual(await nextHour(), {
      id: appointment.id,
      startsAt: '2026-11-24T16:00:00.000Z',
      endsAt: '2026-11-24T17:00:00.000Z',
    })
  })

  test('of a paused pair can be read, and says that nobody writes', async ({ client, assert }) => {
    const { conversation, pair, tutor } = await createConversation()
    await pair.merge({ state: 'paused' }).save()
    const response = await client.get(`/messages/${conversation.id}`).loginAs(tutor).withInertia()
    assert.isFalse((response.inertiaProps as any).conversation.writable)
  })

  test('of a closed pair can be read for 30 days', async ({ client, assert }) => {
    const { conversation, pair, tutor } = await createConversation()
    const closed = async (days: number) => {
      await pair.merge({ state: 'closed', closedAt: clock.now().minus({ days }) }).save()
      const response = await client.get(`/messages/${conversation.id}`).loginAs(tutor).withInertia()
      return response.status()
    }
    assert.equal(await closed(29), 200)
    assert.equal(await closed(31), 404)
  })

  test('script in a message stays text in the page', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, SCRIPT)
    const response = await client.get(`/messages/${conversation.id}`).loginAs(student)
    response.assertStatus(200)
    assert.notInclude(response.text(), '<!--<script>')
  })
})
