import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import Conversation from '#messaging/models/conversation'
import ReadQuestion from '#messaging/actions/read_question'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  createConversation,
  createMessage,
  createQuestion,
  createTeamConversation,
} from '#database/factories/messaging/conversation_factory'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'

const write = (client: ApiClient, id: string, person: User) =>
  client
    .post(`/messages/${id}/messages`)
    .loginAs(person)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json({ clientId: randomUUID(), body: 'Bonjour, une question.' })

test.group('Writing to the team', () => {
  test('leads to the person’s own conversation, the same each time', async ({ client, assert }) => {
    const person = await createUser()
    const go = () => client.get('/messages/team').loginAs(person).redirects(0)
    const [first, second] = [await go(), await go()]
    first.assertStatus(302)
    assert.equal(first.header('location'), second.header('location'))
    const page = await client.get(first.header('location')!).loginAs(person).withInertia()
    page.assertInertiaPropsContains({
      conversation: { writable: true, other: { id: null, firstName: null, role: 'staff' } },
      nextHour: null,
      fileLimits: { count: 4, megabytes: 10 },
    })
  })

  test('is somebody else’s 404', async ({ client }) => {
    const { id } = await createTeamConversation(await createUser())
    await assertStranger404(client, 'get', `/messages/${id}`)
    const message = { clientId: randomUUID(), body: 'Bonjour !' }
    await assertStranger404(client, 'post', `/messages/${id}/messages`, message)
    await assertStranger404(client, 'get', `/messages/${id}/changes?after=0`)
  })

  for (const state of ['paused', 'closed'] as const) {
    test(`works while the pair is ${state}`, async ({ client }) => {
      const { pair, student, tutor } = await createPair()
      const closing = state === 'closed' ? { closedAt: pair.createdAt } : {}
      await pair.merge({ state, ...closing }).save()
      for (const person of [student, tutor]) {
        const { id } = await createTeamConversation(person)
        const response = await write(client, id, person)
        response.assertStatus(201)
      }
    })
  }

  test('works for a tutor who is not cleared', async ({ client }) => {
    const tutor = await createUser({ role: 'tutor' })
    const { id } = await createTeamConversation(tutor)
    const response = await write(client, id, tutor)
    response.assertStatus(201)
  })

  test('works while the account waits for a guardian, and opens nothing else', async ({
    client,
    assert,
  }) => {
    const { conversation: ofPair, student } = await createConversation()
    await student.merge({ state: 'waiting_for_guardian' }).save()
    const way = await client.get('/messages/team').loginAs(student).redirects(0)
    const { id } = await createTeamConversation(student)
    way.assertHeader('location', `/messages/${id}`)
    ;(await write(client, id, student)).assertStatus(201)
    const page = await client.get(`/messages/${id}`).loginAs(student).withInertia()
    page.assertInertiaPropsContains({ conversation: { writable: true } })

    const broadcasts = recordBroadcasts()
    await createMessage(await Conversation.findOrFail(id), await createStaff(), 'Bonjour !')
    assert.containsSubset(broadcasts.to(student.id), [
      { type: 'message', message: { body: 'Bonjour !' } },
      { type: 'counts', messages: 1 },
    ])
    ;(await client.get(`/messages/${ofPair.id}`).loginAs(student)).assertStatus(404)
    ;(await write(client, ofPair.id, student)).assertStatus(404)
    for (const path of ['/messages', '/messages/search']) {
      const waits = await client.get(path).loginAs(student).redirects(0)
      waits.assertHeader('location', '/waiting')
    }
  })

  test('is told to those of the team who answer, and to nobody else', async ({
    client,
    assert,
  }) => {
    const [person, coordinator] = [await createUser(), await createStaff()]
    const administrator = await createStaff(['administrator'])
    const suspended = await createStaff(['coordinator'], { state: 'suspended' })
    const { id } = await createTeamConversation(person)
    const broadcasts = recordBroadcasts()
    await write(client, id, person)
    assert.deepEqual(
      broadcasts.to(coordinator.id).map(({ type }) => type),
      ['question']
    )
    assert.deepEqual([...broadcasts.to(administrator.id), ...broadcasts.to(suspended.id)], [])
  })

  test('an answer counts as unread, says who, and is told to the person', async ({
    client,
    assert,
  }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation } = await createQuestion(person)
    const broadcasts = recordBroadcasts()
    await createMessage(conversation, staff, 'Voici la réponse.')
    assert.containsSubset(broadcasts.to(person.id), [
      { type: 'message', message: { staffFirstName: staff.firstName } },
      { type: 'counts', messages: 1 },
    ])
    const list = await client.get('/messages').loginAs(person).withInertia()
    list.assertInertiaPropsContains({
      conversations: [
        { otherRole: 'staff', unreadCount: 1, lastMessage: { body: 'Voici la réponse.' } },
      ],
    })
    const page = await client.get(`/messages/${conversation.id}`).loginAs(person).withInertia()
    page.assertInertiaPropsContains({
      messages: [{ staffFirstName: null }, { staffFirstName: staff.firstName }],
    })
  })

  test('the person sees that the team has read, which goes only forward', async ({
    client,
    assert,
  }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const broadcasts = recordBroadcasts()
    const read = (position: number) =>
      new ReadQuestion().handle({ questionId: question.id, userId: staff.id, position })
    await read(99)
    await read(1)
    assert.containsSubset(broadcasts.to(person.id), [
      { type: 'reading', userId: staff.id, readPosition: 1, revision: 2 },
    ])
    assert.lengthOf(broadcasts.to(person.id), 1)
    const changes = await client
      .get(`/messages/${conversation.id}/changes?after=1`)
      .loginAs(person)
      .header('accept', 'application/json')
    changes.assertBodyContains({ conversation: { otherReadPosition: 1, revision: 2 } })
  })
})
