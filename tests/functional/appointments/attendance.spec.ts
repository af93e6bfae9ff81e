import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import Appointment from '#appointments/models/appointment'
import { createPair } from '#database/factories/matching/pair_factory'
import AppointmentMissed from '#appointments/events/appointment_missed'
import AttendanceDisputed from '#appointments/events/attendance_disputed'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const AFTER = '2026-11-24T17:01:00Z'

async function hour(state: 'confirmed' | 'cancelled' | 'proposed' = 'confirmed') {
  const people = await createPair()
  const { appointment } = await createAppointment(people.pair, { state })
  return { ...people, appointment }
}

const say = (client: ApiClient, user: User, { id }: Appointment, missing: string) =>
  client
    .post(`/appointments/${id}/attendance`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ missing })

const stateOf = async ({ id }: Appointment) => (await Appointment.findOrFail(id)).state

const answersOf = ({ id }: Appointment) =>
  db.from('audit_entries').where({ subject_id: id, action: 'appointments.attendance_given' })

async function seenBy(client: ApiClient, user: User, { id }: Appointment) {
  const page = await client.get(`/appointments/${id}`).loginAs(user).withInertia()
  return (page.inertiaProps as any).around.attendance
}

test.group('Whether an hour was held', (group) => {
  group.each.setup(() => void freezeTime(AFTER))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { appointment } = await hour()
    const url = `/appointments/${appointment.id}/attendance`
    const response = await client.post(url).withCsrfToken().redirects(0)
    assert.equal(response.header('location'), '/login')
    await assertStranger404(client, 'post', url, { missing: 'nobody' })
  })

  test('two who met say so in one tap each, and it is held', async ({ client, assert }) => {
    const { student, tutor, appointment } = await hour()
    const told = recordBroadcasts()
    await say(client, student, appointment, 'nobody')
    assert.equal(await stateOf(appointment), 'confirmed')
    const second = await say(client, tutor, appointment, 'nobody')
    assert.include(second.flashMessage('success'), 'noté')
    assert.equal(await stateOf(appointment), 'completed')
    assert.include(
      told.to(student.id).map(({ type }) => type),
      'appointment'
    )
    const actions = await db
      .from('audit_entries')
      .where('subject_id', appointment.id)
      .orderBy('id')
      .select('action', 'actor_id')
    assert.deepEqual(
      actions.map(({ action, actor_id: by }) => [action, by]),
      [
        ['appointments.attendance_given', student.id],
        ['appointments.attendance_given', tutor.id],
        ['appointments.appointment_completed', null],
      ]
    )
  })

  test('who was missing is said by each in their own words', async ({ client, assert }) => {
    const { student, tutor, appointment } = await hour()
    await say(client, tutor, appointment, 'other')
    assert.isNull((await seenBy(client, student, appointment)).other)
    await say(client, student, appointment, 'me')
    assert.equal(await stateOf(appointment), 'missed')
    assert.include(await seenBy(client, student, appointment), { own: 'me', other: 'me' })
    assert.include(await seenBy(client, tutor, appointment), { own: 'other', other: 'other' })
    assert.deepEqual(await announced(AppointmentMissed), [{ appointmentId: appointment.id }])
  })

  test('two who don’t say the same leave it to their coordinator', async ({ client, assert }) => {
    const { student, tutor, appointment } = await hour()
    await say(client, tutor, appointment, 'nobody')
    await say(client, student, appointment, 'other')
    assert.equal(await stateOf(appointment), 'confirmed')
    assert.deepEqual(await announced(AttendanceDisputed), [{ appointmentId: appointment.id }])
    assert.isTrue((await seenBy(client, student, appointment)).disputed)

    await say(client, student, appointment, 'nobody')
    assert.equal(await stateOf(appointment), 'completed')
  })

  test('saying the same twice is saying it once', async ({ client, assert }) => {
    const { student, appointment } = await hour()
    await say(client, student, appointment, 'nobody')
    await say(client, student, appointment, 'nobody')
    assert.lengthOf(await answersOf(appointment), 1)
  })

  test('two answers at once both count', async ({ client, assert }) => {
    const { student, tutor, appointment } = await hour()
    await Promise.all([
      say(client, student, appointment, 'nobody'),
      say(client, tutor, appointment, 'nobody'),
    ])
    assert.equal(await stateOf(appointment), 'completed')
  })

  test('refuses {title}')
    .with([
      {
        title: 'an hour that is not over',
        now: '2026-11-24T16:59:59Z',
        sentence: 'pas encore terminée',
      },
      { title: 'what was cancelled', state: 'cancelled', sentence: 'a été annulée' },
      { title: 'a proposal', state: 'proposed', sentence: 'pas été confirmée' },
      { title: 'an hour of long ago', now: '2026-12-24T17:00:01Z', sentence: 'trop ancienne' },
      { title: 'what the team has settled', sentence: 'L’équipe a déjà noté' },
    ] as { title: string; now?: string; state?: 'cancelled' | 'proposed'; sentence: string }[])
    .run(async ({ client, assert }, { title, now = AFTER, state, sentence }) => {
      const { student, coordinator, appointment } = await hour(state)
      const settled = { settledBy: coordinator.id, settledAt: freezeTime(now) }
      if (title.includes('settled')) await appointment.merge({ state: 'missed', ...settled }).save()
      const response = await say(client, student, appointment, 'nobody')
      assert.include(response.flashMessage('error'), sentence)
      assert.lengthOf(await answersOf(appointment), 0)
    })

  test('what was held just before a pause is said during it', async ({ client, assert }) => {
    const { pair, student, tutor, appointment } = await hour()
    await pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
    assert.isTrue((await seenBy(client, student, appointment)).mayAnswer)
    for (const user of [student, tutor]) await say(client, user, appointment, 'nobody')
    assert.equal(await stateOf(appointment), 'completed')
  })

  test('refuses what nobody says', async ({ client }) => {
    const { student, appointment } = await hour()
    const response = await say(client, student, appointment, 'my cat')
    response.assertStatus(422)
  })

  test('today asks for it until it is said, and never twice', async ({ client, assert }) => {
    const { student, tutor, appointment } = await hour()
    const asked = async (user: User) => {
      const page = await client.get('/').loginAs(user).withInertia()
      return (page.inertiaProps as any).toConfirm.map(({ id }: { id: string }) => id)
    }
    assert.deepEqual(await asked(student), [appointment.id])
    await say(client, student, appointment, 'nobody')
    assert.deepEqual([await asked(student), await asked(tutor)], [[], [appointment.id]])
  })

  test('the database refuses an answer that is none, and a second one', async ({ assert }) => {
    const { student, appointment } = await hour()
    const row = { appointment_id: appointment.id, user_id: student.id }
    const insert = (missing: string | null) =>
      db.transaction((trx) => trx.table('attendances').insert({ ...row, missing }))
    await assert.rejects(() => insert('my cat'), /attendances_missing_check/)
    await insert(null)
    await assert.rejects(() => insert('both'), /attendances_appointment_id_user_id_key/)
  })
})
