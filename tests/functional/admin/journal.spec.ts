import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { record } from '#audit/record'
import { notify } from '#notifications/notify'
import { transaction } from '#core/transaction'
import { backOffice } from '#tests/helpers/back_office'
import Application from '#profiles/models/application'
import SessionReport from '#homework/models/session_report'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSlot } from '#database/factories/profiles/clearance_factory'
import { createQuestion } from '#database/factories/messaging/conversation_factory'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

type Answer = { body: () => any }
type Subject = { type: string; id: string }

/** What the lines that these tests wrote are about. */
const notedIn = (answer: Answer): string[] =>
  answer
    .body()
    .records.filter(({ params }: any) => params.action === 'core.text_changed')
    .map(({ params }: any) => params.subjectType)

const note = (subject: Subject, actorId: string | null = null) =>
  transaction((trx) => record({ actorId, action: 'core.text_changed', subject }, trx))

/** One line of the journal on each kind of record that is somebody's, for a student and their tutor. */
async function makeRecords() {
  const { pair, student, tutor } = await createPair()
  const { appointment } = await createAppointment(pair)
  const { series } = await createSeries(pair)
  const { guardianship } = await createGuardian(student)
  const words = { done: 'a', wentWell: 'b', nextTime: 'c' }
  const report = await SessionReport.create({ appointmentId: appointment.id, ...words })
  return { pair, student, tutor, appointment, series, guardianship, report }
}

test.group('The journal', () => {
  test('says everything about a person: the account, the profile, the pairs and what they hold', async ({
    client,
    assert,
  }) => {
    const made = await makeRecords()
    const other = await makeRecords()
    for (const { pair, student, tutor, appointment, series, guardianship, report } of [
      made,
      other,
    ]) {
      for (const [type, { id }] of [
        ...[['user', student] as const, ['student', student] as const],
        ...[['user', tutor] as const, ['tutor', tutor] as const],
        ...[['pair', pair] as const, ['appointment', appointment] as const],
        ...[['series', series] as const, ['session_report', report] as const],
        ['guardianship', guardianship] as const,
      ]) {
        await note({ type, id })
      }
    }
    const office = backOffice(client, await createStaff(['administrator']))
    const both = ['appointment', 'pair', 'series', 'session_report', 'user']
    for (const [{ id }, own] of [
      [made.student, ['guardianship', 'student']],
      [made.tutor, ['tutor']],
    ] as const) {
      const answer = await office.list('audit_entries', `?filters.about=${id}&perPage=100`)
      assert.sameMembers(notedIn(answer), [...both, ...own])
      assert.deepEqual(answer.body().meta.misunderstood, [])
    }
  })

  test('and a tutor’s application and interview, and somebody’s questions and mails', async ({
    client,
    assert,
  }) => {
    const { tutor } = await createPair()
    const [other, staff] = [await createUser(), await createStaff(['administrator'])]
    const told = { kind: 'appointments.slot_declined', source: randomUUID() } as const
    const place = { subject: { type: 'appointment', id: randomUUID() }, path: '/calendar' }
    for (const { id: userId } of [tutor, other]) {
      const words = { data: { otherFirstName: 'Marc' } }
      await notify({ userId, ...told, ...place, ...words, channels: ['email'] })
    }
    const deliveries = await db
      .from('deliveries')
      .join('notifications', 'notifications.id', 'deliveries.notification_id')
      .whereIn('user_id', [tutor.id, other.id])
      .select('deliveries.id', 'user_id')
    for (const { id } of deliveries) await note({ type: 'delivery', id })
    for (const person of [tutor, other]) {
      const { question } = await createQuestion(person)
      await note({ type: 'question', id: question.id })
    }
    const application = await Application.findByOrFail('tutorId', tutor.id)
    await note({ type: 'application', id: application.id })
    const slot = await createSlot(48, { tutorId: tutor.id })
    await note({ type: 'interview_slot', id: slot.id })

    const office = backOffice(client, staff)
    const answer = await office.list('audit_entries', `?filters.about=${tutor.id}`)
    assert.sameMembers(notedIn(answer), ['application', 'delivery', 'interview_slot', 'question'])
  })

  test('is filtered by who did it, together with whom it is about', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const [claire, marc] = [await createStaff(), await createStaff(['administrator'])]
    for (const actorId of [claire.id, marc.id]) await note({ type: 'pair', id: pair.id }, actorId)
    await note({ type: 'pair', id: randomUUID() }, claire.id)
    const office = backOffice(client, marc)
    const by = await office.list('audit_entries', `?filters.actorId=${claire.id}`)
    assert.equal(by.body().meta.total, 2)
    const both = `?filters.actorId=${claire.id}&filters.about=${student.id}`
    const answer = await office.list('audit_entries', both)
    assert.deepEqual(notedIn(answer), ['pair'])
  })

  test('finds nothing about what is nobody: {$self}')
    .with(['about=Lina', `about=${randomUUID()}`, 'actorId=1', 'about=%00'])
    .run(async ({ client, assert }, filter) => {
      const office = backOffice(client, await createStaff(['administrator']))
      const answer = await office.list('audit_entries', `?filters.${filter}`)
      assert.isEmpty(answer.body().records)
    })

  test('about somebody is for who may read it, and their search too: {permission}')
    .with([
      { permission: 'coordinator', status: 403 },
      { permission: 'safeguarding', status: 200 },
      { permission: 'administrator', status: 200 },
    ] as const)
    .run(async ({ client, assert }, { permission, status }) => {
      const { student } = await createPair({ student: { familyName: 'Quéméneur' } })
      const office = backOffice(client, await createStaff([permission]))
      const answer = await office.list('audit_entries', `?filters.about=${student.id}`)
      answer.assertStatus(status)
      if (status !== 200) return
      const found = await office.get('resources/users/actions/search/quemen')
      assert.deepEqual(
        found.body().records.map(({ id }: any) => id),
        [student.id]
      )
    })
})
