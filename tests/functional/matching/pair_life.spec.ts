import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type Pair from '#matching/models/pair'
import AuditEntry from '#audit/models/audit_entry'
import PausePair from '#matching/actions/pause_pair'
import ClosePair from '#matching/actions/close_pair'
import ResumePair from '#matching/actions/resume_pair'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'
import type User from '#accounts/models/user'

const NOW = '2026-11-23T09:00:00Z'
const reason = 'Un déménagement.'

function ask(client: ApiClient, staff: User, pair: Pair) {
  const { post } = backOffice(client, staff)
  return (action: string, data: object = {}) =>
    post(`resources/pairs/records/${pair.id}/${action}`, data)
}

const write = (client: ApiClient, id: string, author: User) =>
  client
    .post(`/messages/${id}/messages`)
    .loginAs(author)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json({ clientId: randomUUID(), body: 'Tu es là ?' })

const kindsOf = async (user: User) => {
  const rows = await db.from('notifications').where('user_id', user.id).orderBy('id')
  return rows.map(({ kind }) => kind)
}

test.group('A pair is paused and resumed', (group) => {
  group.each.setup(() => void freezeTime(NOW))

  test('both read it, neither writes, both are told, and it goes on where it was', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor, coordinator, conversation } = await createConversation()
    await pair.merge({ state: 'active' }).save()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const office = ask(client, coordinator, pair)
    const broadcasts = recordBroadcasts()

    const paused = await office('pausePair', { reason })
    paused.assertBodyContains({ notice: { type: 'success', message: 'pairPaused' } })
    for (const person of [student, tutor]) {
      assert.deepEqual(broadcasts.to(person.id), [{ type: 'pair', pairId: pair.id }])
      ;(await write(client, conversation.id, person)).assertStatus(409)
      const page = await client.get(`/messages/${conversation.id}`).loginAs(person).withInertia()
      page.assertInertiaPropsContains({ conversation: { writable: false, readableUntil: null } })
    }
    await appointment.refresh()
    assert.equal(appointment.state, 'confirmed')

    // An e-mail about a pause that is over would be old news.
    await runJobs()
    ;(await office('resumePair')).assertBodyContains({ notice: { message: 'pairResumed' } })
    await pair.refresh()
    assert.containsSubset(pair, { state: 'active', resumesAs: null })
    ;(await write(client, conversation.id, student)).assertStatus(201)
    await runJobs()
    for (const person of [student, tutor]) {
      assert.includeMembers(await kindsOf(person), [
        'matching.pair_paused',
        'matching.pair_resumed',
      ])
      const subjects = caughtMails(person.email!).map(({ subject }) => subject)
      assert.isTrue(subjects.some((subject) => /binôme est en pause/.test(subject)))
    }
    const entries = await AuditEntry.query()
      .where('subject_id', pair.id)
      .whereIn('action', ['matching.pair_paused', 'matching.pair_resumed'])
      .orderBy('id')
    assert.containsSubset(entries, [
      { actorId: coordinator.id, before: { state: 'active' }, after: { state: 'paused' }, reason },
      { before: { state: 'paused' }, after: { state: 'active' } },
    ])
  })

  test('a second pause is told anew', async ({ assert }) => {
    const { pair, student, coordinator } = await createConversation()
    const who = { pairId: pair.id, actorId: coordinator.id }
    await new PausePair().handle({ ...who, reason })
    await new ResumePair().handle(who)
    freezeTime('2026-11-24T09:00:00Z')
    await new PausePair().handle({ ...who, reason })
    await runJobs()
    const kinds = await kindsOf(student)
    assert.lengthOf(
      kinds.filter((kind) => kind === 'matching.pair_paused'),
      2
    )
  })

  test('needs a reason, and is refused where it makes no sense', async ({ client, assert }) => {
    const { pair, coordinator } = await createConversation()
    const office = ask(client, coordinator, pair)
    assert.property((await office('pausePair', { reason: '' })).body().record.errors, 'reason')
    const idle = await office('resumePair')
    idle.assertBodyContains({ notice: { type: 'error', message: 'refusals.pair_not_paused' } })
    await office('pausePair', { reason })
    const again = await office('pausePair', { reason })
    again.assertBodyContains({ notice: { message: 'refusals.pair_not_working' } })
    assert.equal((await pair.refresh()).state, 'paused')
  })

  test('is nothing for administrators', async ({ client, assert }) => {
    const { pair } = await createConversation()
    const office = ask(client, await createStaff(['administrator']), pair)
    for (const action of ['pausePair', 'resumePair', 'closePair']) {
      const response = await office(action, { reason })
      assert.notEqual(response.body().notice?.type, 'success')
    }
    assert.equal((await pair.refresh()).state, 'trial')
  })
})

test.group('A pair is closed', (group) => {
  group.each.setup(() => void freezeTime(NOW))

  test('what was before them is cancelled, what was held stays, nobody writes', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor, coordinator, conversation } = await createConversation()
    await createMessage(conversation, tutor, 'À demain !')
    const { appointment: planned } = await createAppointment(pair, { state: 'confirmed' })
    const { appointment: proposed } = await createAppointment(pair)
    const past = ['2026-11-20T16:00:00Z']
    const { appointment: held } = await createAppointment(pair, { state: 'confirmed', slots: past })
    const broadcasts = recordBroadcasts()

    const closed = await ask(client, coordinator, pair)('closePair', { reason })
    closed.assertBodyContains({ notice: { type: 'success', message: 'pairClosed' } })
    const states = await Promise.all([planned, proposed, held].map((one) => one.refresh()))
    assert.deepEqual(
      states.map(({ state }) => state),
      ['cancelled', 'cancelled', 'confirmed']
    )
    assert.containsSubset(await pair.refresh(), { state: 'closed', closingReason: reason })
    for (const person of [student, tutor]) {
      const pushes = broadcasts.to(person.id)
      assert.containsSubset(pushes, [
        { type: 'pair', pairId: pair.id },
        { type: 'appointment', appointmentId: planned.id },
        { type: 'appointment', appointmentId: proposed.id },
      ])
      ;(await write(client, conversation.id, person)).assertStatus(409)
    }
    await runJobs()
    for (const person of [student, tutor]) {
      assert.include(await kindsOf(person), 'matching.pair_closed')
      assert.notInclude(await kindsOf(person), 'appointments.appointment_cancelled')
      const said = caughtMails(person.email!).map(({ subject, text }) => `${subject} ${text}`)
      assert.isFalse(said.some((words) => words.includes(reason)))
    }
    const entry = await AuditEntry.findByOrFail('action', 'matching.pair_closed')
    assert.containsSubset(entry, { actorId: coordinator.id, before: { state: 'trial' }, reason })
    const cancelled = await AuditEntry.query().where('action', 'appointments.appointment_cancelled')
    assert.lengthOf(cancelled, 2)
  })

  test('it is read for 30 days, and is gone from lists and addresses then', async ({
    client,
    assert,
  }) => {
    const { pair, student, coordinator, conversation } = await createConversation()
    await new ClosePair().handle({ pairId: pair.id, actorId: coordinator.id, reason })
    const see = () => client.get(`/messages/${conversation.id}`).loginAs(student).withInertia()
    const listed = async () => {
      const list = await client.get('/messages').loginAs(student).withInertia()
      return (list.inertiaProps as any).conversations.map((one: any) => one.conversationId)
    }

    freezeTime('2026-12-23T08:59:00Z')
    const page = await see()
    page.assertInertiaPropsContains({ conversation: { writable: false } })
    const { readableUntil } = (page.inertiaProps as any).conversation
    assert.equal(new Date(readableUntil).toISOString(), '2026-12-23T09:00:00.000Z')
    assert.deepEqual(await listed(), [conversation.id])

    freezeTime('2026-12-23T09:00:00Z')
    ;(await see()).assertStatus(404)
    assert.deepEqual(await listed(), [])
    const changes = await client
      .get(`/messages/${conversation.id}/changes?after=0`)
      .loginAs(student)
      .header('accept', 'application/json')
    changes.assertStatus(404)
  })

  test('from a pause too, but only once', async ({ assert }) => {
    const { pair, coordinator } = await createConversation()
    const who = { pairId: pair.id, actorId: coordinator.id }
    await new PausePair().handle({ ...who, reason })
    assert.isTrue((await new ClosePair().handle({ ...who, reason })).ok)
    assert.containsSubset(await new ClosePair().handle({ ...who, reason }), {
      reason: 'pair_closed',
    })
    assert.containsSubset(await new ResumePair().handle(who), { reason: 'pair_not_paused' })
    const entries = await AuditEntry.query().where('action', 'matching.pair_closed')
    assert.lengthOf(entries, 1)
  })
})
