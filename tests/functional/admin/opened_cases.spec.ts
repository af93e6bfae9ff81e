import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Case from '#safeguarding/models/case'
import Report from '#safeguarding/models/report'
import AuditEntry from '#audit/models/audit_entry'
import ReportConversation from '#safeguarding/actions/report_conversation'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import type { Permission } from '#admin/permissions'
import {
  createConversation,
  createMessage,
  createQuestion,
} from '#database/factories/messaging/conversation_factory'

const NOW = '2026-11-24T09:00:00Z'
const TOLD = {
  words: 'Sa mère a appelé : il ne dort plus.',
  category: 'uneasy',
  limit: 'usual',
}

type From = 'users' | 'pairs' | 'appointments'

const on = (resource: From, id: string, action = 'openCase') =>
  `resources/${resource}/records/${id}/${action}`

test.group('A case that the team opens itself', (group) => {
  group.each.setup(() => void freezeTime(NOW))

  test('is about a person, has a limit and an owner, and stands in the journal without its words', async ({
    client,
    assert,
  }) => {
    const person = await createUser({ role: 'student' })
    const staff = await createStaff(['safeguarding'])
    const office = backOffice(client, staff)
    const begun = await office.get(on('users', person.id))
    assert.containsSubset(begun.body().form, { ownerId: staff.id, hours: { usual: 72, urgent: 4 } })
    const answer = await office.post(on('users', person.id), { ...TOLD, ownerId: staff.id })
    const opened = await Case.findByOrFail('reportedId', person.id)
    answer.assertBodyContains({
      notice: { message: 'caseOpened' },
      redirectUrl: `/admin/resources/cases/records/${opened.id}/show`,
    })
    assert.containsSubset(opened, { ownerId: staff.id, state: 'open', conversationId: null })
    assert.equal(opened.dueAt.toUTC().toISO(), '2026-11-27T09:00:00.000Z')
    const report = await Report.findByOrFail('caseId', opened.id)
    assert.containsSubset(report, { reporterId: staff.id, words: TOLD.words, category: 'uneasy' })
    const entry = await AuditEntry.findByOrFail('action', 'safeguarding.case_opened')
    assert.containsSubset(entry, { actorId: staff.id, subjectId: opened.id })
    assert.deepEqual(entry.after, { ownerId: staff.id })
    assert.notInclude(JSON.stringify(entry), 'dort')
  })

  test('{$self} is urgent, whatever limit was chosen')
    .with(['sexual', 'danger'])
    .run(async ({ client, assert }, category) => {
      const person = await createUser({ role: 'tutor' })
      const office = backOffice(client, await createStaff(['safeguarding']))
      await office.post(on('users', person.id), { ...TOLD, category })
      const opened = await Case.findByOrFail('reportedId', person.id)
      assert.isTrue(opened.urgent)
      assert.equal(opened.dueAt.toUTC().toISO(), '2026-11-24T13:00:00.000Z')
    })

  test('from a pair keeps a copy of what the two wrote, read for a reason as any other', async ({
    client,
    assert,
  }) => {
    const { pair, conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, 'On se voit dehors ?')
    const office = backOffice(client, await createStaff(['safeguarding']))
    const { form } = (await office.get(on('pairs', pair.id))).body()
    assert.deepEqual(
      form.people.map(({ id }: { id: string }) => id),
      [student.id, tutor.id]
    )
    assert.equal(form.chosen, conversation.id)
    assert.notInclude(JSON.stringify(form), 'dehors')
    const about = { personId: tutor.id, conversationId: conversation.id }
    await office.post(on('pairs', pair.id), { ...TOLD, ...about })
    const opened = await Case.findByOrFail('reportedId', tutor.id)
    const path = `resources/cases/records/${opened.id}/readCase`
    const read = await office.post(path, { what: 'evidence', reason: 'La mère a appelé' })
    assert.equal(read.body().parts[0].messages[0].body, 'On se voit dehors ?')
    assert.lengthOf(await AuditEntry.query().where('action', 'safeguarding.conversation_read'), 1)
  })

  test('from an hour is about one of the two, and asks as from their pair', async ({
    client,
    assert,
  }) => {
    const { pair, conversation, student, tutor } = await createConversation()
    const { appointment: hour } = await createAppointment(pair, { state: 'confirmed' })
    const office = backOffice(client, await createStaff(['safeguarding']))
    const { form } = (await office.get(on('appointments', hour.id))).body()
    assert.deepEqual(
      form.people.map(({ id }: { id: string }) => id),
      [student.id, tutor.id]
    )
    assert.equal(form.chosen, conversation.id)
    await office.post(on('appointments', hour.id), { ...TOLD, personId: student.id })
    assert.equal((await Case.findByOrFail('reportedId', student.id)).state, 'open')
  })

  test('from a question keeps a copy of what was written to the team', async ({
    client,
    assert,
  }) => {
    const person = await createUser({ role: 'student' })
    const { conversation } = await createQuestion(person, 'Mon beau-père me frappe.')
    const office = backOffice(client, await createStaff(['safeguarding']))
    const { form } = (await office.get(on('users', person.id))).body()
    assert.deepEqual(form.conversations, [{ id: conversation.id, name: null }])
    await office.post(on('users', person.id), { ...TOLD, conversationId: conversation.id })
    const [kept] = await db.from('evidence').select('body')
    assert.equal(kept.body, 'Mon beau-père me frappe.')
    const list = await office.list('cases')
    assert.equal(list.body().records[0].params.fullName, `${person.firstName} ${person.familyName}`)
  })

  test('joins the one that is open, whose nearer limit stays; who is chosen has it if nobody had', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const ids = { conversationId: conversation.id, reporterId: student.id, reportedId: tutor.id }
    const told = { messageId: null, category: 'danger' as const, words: '' }
    const { caseId } = await new ReportConversation().handle({ ...ids, ...told })
    const staff = await createStaff(['safeguarding'])
    const office = backOffice(client, staff)
    const about = { conversationId: conversation.id, ownerId: staff.id }
    const answer = await office.post(on('users', tutor.id), { ...TOLD, ...about })
    assert.equal(answer.body().notice.message, 'caseJoined')
    const cases = await Case.query().where('reportedId', tutor.id)
    assert.lengthOf(cases, 1)
    assert.equal(cases[0].ownerId, staff.id)
    assert.equal(cases[0].dueAt.toUTC().toISO(), '2026-11-24T13:00:00.000Z')
    assert.lengthOf(await Report.query().where({ caseId }), 2)
    const entry = await AuditEntry.findByOrFail('action', 'safeguarding.case_joined')
    assert.containsSubset(entry, { actorId: staff.id, subjectId: caseId })
    assert.deepEqual(entry.after, { ownerId: staff.id })

    const other = await createStaff(['safeguarding'])
    await office.post(on('users', tutor.id), { ...TOLD, ...about, ownerId: other.id })
    assert.equal((await Case.findOrFail(caseId)).ownerId, staff.id)
  })

  test('of somebody about whom nothing was written is one, however often it is opened', async ({
    client,
    assert,
  }) => {
    const person = await createUser({ role: 'student' })
    const office = backOffice(client, await createStaff(['safeguarding']))
    const both = [TOLD, { ...TOLD, limit: 'urgent' }]
    await Promise.all(both.map((told) => office.post(on('users', person.id), told)))
    const cases = await Case.query().where('reportedId', person.id)
    assert.lengthOf(cases, 1)
    assert.isTrue(cases[0].urgent)
    const path = `resources/cases/records/${cases[0].id}/readCase`
    const form = await office.get(path)
    assert.isFalse(form.body().form.written)
    const read = await office.post(path, { what: 'conversation', reason: 'Pour voir' })
    assert.equal(read.body().notice.message, 'refusals.case_unwritten')
  })

  test('is told to everybody else who protects, without a name', async ({ client, assert }) => {
    const person = await createUser({ role: 'student' })
    const [staff, nadia] = [
      await createStaff(['safeguarding']),
      await createStaff(['safeguarding']),
    ]
    await backOffice(client, staff).post(on('users', person.id), TOLD)
    await runJobs()
    const told = await db.from('notifications').where('kind', 'safeguarding.case_opened')
    assert.deepEqual(
      told.map((row) => row.user_id),
      [nadia.id]
    )
    assert.lengthOf(await db.from('notifications').where('user_id', person.id), 0)
  })

  test('a coordinator passes it on, and learns nothing of what is open', async ({
    client,
    assert,
  }) => {
    const { pair, tutor } = await createPair()
    const office = backOffice(client, await createStaff(['coordinator']))
    for (const count of [1, 2]) {
      const answer = await office.post(on('pairs', pair.id), { ...TOLD, personId: tutor.id })
      answer.assertBodyContains({
        notice: { message: 'casePassedOn' },
        redirectUrl: `/admin/resources/pairs/records/${pair.id}/show`,
      })
      assert.lengthOf(await Report.query(), count)
    }
    assert.lengthOf(await Case.query(), 1)
    const history = await office.get(on('users', tutor.id, 'history'))
    assert.notInclude(history.text(), 'case_')
  })

  test('{role} {status} from {resource}')
    .with([
      { role: 'coordinator', resource: 'users', status: 200 },
      { role: 'coordinator', resource: 'pairs', status: 200 },
      { role: 'safeguarding', resource: 'users', status: 200 },
      { role: 'safeguarding', resource: 'pairs', status: 200 },
      { role: 'administrator', resource: 'users', status: 403 },
      { role: 'administrator', resource: 'pairs', status: 403 },
      { role: 'coordinator', resource: 'appointments', status: 200 },
      { role: 'safeguarding', resource: 'appointments', status: 200 },
      { role: 'administrator', resource: 'appointments', status: 403 },
    ] as { role: Permission; resource: From; status: number }[])
    .run(async ({ client }, { role, resource, status }) => {
      const { pair, student } = await createPair()
      const office = backOffice(client, await createStaff([role]))
      const { appointment: hour } = await createAppointment(pair, { state: 'confirmed' })
      const ids = { users: student.id, pairs: pair.id, appointments: hour.id }
      const path = on(resource, ids[resource])
      ;(await office.get(path)).assertStatus(status)
      ;(await office.post(path, { ...TOLD, personId: student.id })).assertStatus(status)
    })

  test('is refused beside its field, or with a sentence: {name}')
    .with([
      { name: 'no words', given: { words: ' ' }, field: 'words' },
      { name: 'no limit', given: { limit: 'whenever' }, field: 'limit' },
      { name: 'an owner who doesn’t protect', given: { owner: true }, field: 'ownerId' },
      { name: 'a conversation of others', given: { other: true }, field: 'conversationId' },
    ])
    .run(async ({ client, assert }, { given, field }) => {
      const person = await createUser({ role: 'student' })
      const { owner, other, ...values } = given as Record<string, any>
      const coordinator = owner && (await createStaff(['coordinator']))
      const elsewhere = other && (await createConversation())
      const office = backOffice(client, await createStaff(['safeguarding']))
      const answer = await office.post(on('users', person.id), {
        ...{ ...TOLD, ...values },
        ...(coordinator && { ownerId: coordinator.id }),
        ...(elsewhere && { conversationId: elsewhere.conversation.id }),
      })
      assert.property(answer.body().record.errors, field)
      assert.lengthOf(await Case.query(), 0)
    })

  test('is never about a colleague', async ({ client, assert }) => {
    const colleague = await createStaff(['coordinator'])
    const office = backOffice(client, await createStaff(['safeguarding', 'administrator']))
    const answer = await office.post(on('users', colleague.id), TOLD)
    assert.equal(answer.body().notice.message, 'refusals.case_of_colleague')
    assert.lengthOf(await Case.query(), 0)
  })
})
