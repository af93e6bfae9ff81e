import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

async function read(client: ApiClient, user: User, id: string) {
  const page = await client.get(`/appointments/${id}`).loginAs(user).withInertia()
  page.assertStatus(200)
  return page.inertiaProps as any
}

async function readAround(client: ApiClient, user: User, id: string) {
  const { around } = await read(client, user, id)
  return around
}

async function readAppointment(client: ApiClient, user: User, id: string) {
  const { appointment } = await read(client, user, id)
  return appointment
}

test.group('The page of an appointment', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers or for nonsense', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair)
    const response = await client.get(`/appointments/${appointment.id}`).redirects(0)
    assert.equal(response.header('location'), '/login')
    await assertStranger404(client, 'get', `/appointments/${appointment.id}`)
    const nonsense = await client.get('/appointments/nonsense').loginAs(student)
    nonsense.assertStatus(404)
  })

  test('a proposal shows its slots, to answer or to withdraw', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const { appointment } = await createAppointment(pair, {
      plan: 'Les fractions',
      slots: ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z'],
    })
    const asked = await readAppointment(client, student, appointment.id)
    assert.deepInclude(asked, { state: 'proposed', plan: 'Les fractions', by: 'other' })
    assert.deepEqual(asked.may, {
      answer: true,
      withdraw: false,
      cancel: false,
      move: false,
      plan: false,
      setHomework: false,
    })
    assert.lengthOf(asked.slots, 2)

    const own = await readAppointment(client, tutor, appointment.id)
    assert.deepInclude(own, { otherFirstName: student.firstName, otherTimeZone: 'Indian/Reunion' })
    assert.deepEqual(own.may, {
      answer: false,
      withdraw: true,
      cancel: false,
      move: false,
      plan: false,
      setHomework: false,
    })
  })

  test('a slot at which one of the two has something else is no longer free, for both', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const slots = ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z', '2026-11-26T16:00:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T16:30:00Z'] })
    await createAppointment(pair, { state: 'cancelled', slots: ['2026-11-26T16:30:00Z'] })
    for (const user of [student, tutor]) {
      const shown = await readAppointment(client, user, appointment.id)
      const taken = shown.slots.map((slot: { taken: boolean }) => slot.taken)
      assert.deepEqual(taken, [true, false, false])
    }
    const today = await client.get('/').loginAs(student).withInertia()
    const [answer] = (today.inertiaProps as any).answers
    assert.deepEqual(
      answer.slots.map((slot: { taken: boolean }) => slot.taken),
      [true, false, false]
    )
  })

  test('a cancellation that would be late is said before it is sent', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair, {
      state: 'confirmed',
      slots: ['2026-11-24T09:00:00Z'],
    })
    const inTime = await readAppointment(client, student, appointment.id)
    assert.isNull(inTime.lateHours)
    freezeTime('2026-11-23T09:00:01Z')
    const late = await readAppointment(client, student, appointment.id)
    assert.equal(late.lateHours, 24)
  })

  test('one that would move an hour may overlap that hour', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment: hour } = await createAppointment(pair, { state: 'confirmed' })
    const moves = { movesId: hour.id, slots: ['2026-11-24T16:30:00Z'] }
    const { appointment } = await createAppointment(pair, moves)
    const shown = await readAppointment(client, student, appointment.id)
    assert.isFalse(shown.slots[0].taken)
  })

  test('one that nobody answered until two hours before its last slot has expired', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const slots = ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    const { state, may } = await readAppointment(client, student, appointment.id)
    assert.equal(state, 'expired')
    assert.isFalse(may.answer)
  })

  test('"Rejoindre" at {now}: {open}')
    .with([
      { now: '2026-11-24T15:44:59Z', open: false, state: 'confirmed' },
      { now: '2026-11-24T15:45:00Z', open: true, state: 'confirmed' },
      { now: '2026-11-24T17:00:00Z', open: true, state: 'over' },
      { now: '2026-11-24T17:30:00Z', open: false, state: 'over' },
    ])
    .run(async ({ client, assert }, { now, open, state }) => {
      const { pair, student } = await createPair()
      const { appointment } = await createAppointment(pair, { state: 'confirmed' })
      freezeTime(now)
      const page = await read(client, student, appointment.id)
      assert.deepEqual(page.around.join, {
        opensAt: '2026-11-24T15:45:00.000Z',
        closesAt: '2026-11-24T17:30:00.000Z',
        open,
        room: false,
      })
      assert.equal(page.appointment.state, state)
      assert.isNotNull(page.appointment.conversationId)
    })

  test('nobody joins what was proposed, or while the pair is paused', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { appointment: proposed } = await createAppointment(pair)
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    assert.isNull(await readAround(client, student, proposed.id))
    await pair.merge({ state: 'paused' }).save()
    const { join } = await readAround(client, student, appointment.id)
    assert.isNull(join)
  })

  test('after the hour the tutor, and nobody else, can set homework', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    freezeTime('2026-11-24T17:00:00Z')
    const [forTutor, forStudent] = [
      await readAppointment(client, tutor, appointment.id),
      await readAppointment(client, student, appointment.id),
    ]
    assert.isTrue(forTutor.may.setHomework)
    assert.isFalse(forStudent.may.setHomework)
  })

  test('a paused pair can read, a pair that was closed long ago can not', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair)
    await pair.merge({ state: 'paused' }).save()
    const page = await readAppointment(client, student, appointment.id)
    assert.deepEqual([page.working, page.may.answer], [false, false])
    const closedAt = freezeTime('2026-11-23T09:00:00Z').minus({ days: 31 })
    await pair.merge({ state: 'closed', closedAt }).save()
    const gone = await client.get(`/appointments/${appointment.id}`).loginAs(student)
    gone.assertStatus(404)
  })

  test('tells what happened, and who did it', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment, slots } = await createAppointment(pair)
    await client
      .post(`/appointments/${appointment.id}/acceptance`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .json({ slotId: slots[0].id })
    const { history } = await read(client, student, appointment.id)
    assert.deepEqual(
      history.map((line: any) => [line.became, line.by]),
      [['confirmed', 'me']]
    )
  })
})
