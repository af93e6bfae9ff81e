import { test } from '@japa/runner'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import Availability from '#profiles/models/availability'
import Appointment from '#appointments/models/appointment'
import { assertStranger404 } from '#tests/helpers/strangers'
import MoveProposed from '#appointments/events/move_proposed'
import AppointmentMoved from '#appointments/events/appointment_moved'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const body = { reason: 'Un contrôle', slots: [{ date: '2026-11-25', time: '17:30' }] }

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown>) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const move = (client: ApiClient, user: User, id: string, values: Record<string, unknown> = {}) =>
  send(client, user, `/appointments/${id}/move`, { ...body, ...values })

async function confirmed(start = '2026-11-25T16:00:00Z') {
  const made = await createPair()
  const { appointment } = await createAppointment(made.pair, { state: 'confirmed', slots: [start] })
  return { ...made, hour: appointment }
}

const proposedMove = (hour: Appointment) =>
  Appointment.query().where('movesId', hour.id).preload('slots').firstOrFail()

test.group('Moving an hour', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { hour } = await confirmed()
    for (const [method, url] of [
      ['get', `/appointments/${hour.id}/move/new`],
      ['post', `/appointments/${hour.id}/move`],
    ] as const) {
      const response = await client[method](url).withCsrfToken().redirects(0)
      assert.equal(response.header('location'), '/login')
      await assertStranger404(client, method, url, body)
    }
  })

  test('the form says which hour', async ({ client, assert }) => {
    const { student, hour } = await confirmed()
    const page = await client
      .get(`/appointments/${hour.id}/move/new`)
      .loginAs(student)
      .withInertia()
    page.assertStatus(200)
    assert.equal((page.inertiaProps as any).appointment.startsAt, '2026-11-25T16:00:00.000Z')
  })

  test('what suits both is offered in the week of the hour too, however full it is, but not the hour itself', async ({
    client,
    assert,
  }) => {
    await Settings.query().update({ appointmentsPerWeek: 1 })
    settings.forget()
    const { student, tutor, hour } = await confirmed()
    for (const { id: userId } of [student, tutor])
      await Availability.create({ userId, weekday: 3, startsMinute: 1020, endsMinute: 1110 })
    const page = await client
      .get(`/appointments/${hour.id}/move/new`)
      .loginAs(student)
      .withInertia()
    assert.equal((page.inertiaProps as any).offers[0].startsAt, '2026-11-25T16:30:00.000Z')
  })

  test('the confirmed time holds until the other accepts, which raises the sequence', async ({
    client,
    assert,
  }) => {
    const { student, tutor, hour } = await confirmed()
    const response = await move(client, student, hour.id)
    const proposal = await proposedMove(hour)
    assert.equal(response.header('location'), `/appointments/${proposal.id}`)
    await hour.refresh()
    assert.deepInclude(hour.$attributes, { state: 'confirmed', sequence: 0 })
    assert.equal(hour.startsAt!.toUTC().toISO(), '2026-11-25T16:00:00.000Z')
    assert.deepEqual(await announced(MoveProposed), [
      { appointmentId: hour.id, moveId: proposal.id, actorId: student.id },
    ])

    const url = `/appointments/${proposal.id}/acceptance`
    const own = await send(client, student, url, { slotId: proposal.slots[0].id })
    own.assertStatus(403)
    const accepted = await send(client, tutor, url, { slotId: proposal.slots[0].id })
    assert.include(accepted.flashMessage('success'), 'est déplacée')
    await Promise.all([hour.refresh(), proposal.refresh()])
    assert.deepInclude(hour.$attributes, { state: 'confirmed', sequence: 1 })
    assert.equal(hour.startsAt!.toUTC().toISO(), '2026-11-25T16:30:00.000Z')
    assert.equal(proposal.state, 'moved')
    assert.deepEqual(await announced(AppointmentMoved), [
      { appointmentId: hour.id, moveId: proposal.id, actorId: tutor.id },
    ])
  })

  test('a move ends when its hour begins, and is marked when it is late', async ({
    client,
    assert,
  }) => {
    const { tutor, hour } = await confirmed('2026-11-24T08:00:00Z')
    await move(client, tutor, hour.id)
    const proposal = await proposedMove(hour)
    assert.isTrue(proposal.shortNotice)
    assert.equal(proposal.expiresAt!.toUTC().toISO(), '2026-11-24T08:00:00.000Z')
  })

  test('declining leaves the hour where it is; countering goes on moving it', async ({
    client,
    assert,
  }) => {
    const { student, tutor, hour } = await confirmed()
    await move(client, student, hour.id)
    const first = await proposedMove(hour)
    await send(client, tutor, `/appointments/${first.id}/counter`, {
      slots: [{ date: '2026-11-26', time: '17:00' }],
    })
    const second = await Appointment.findByOrFail('countersId', first.id)
    assert.deepInclude(second.$attributes, { movesId: hour.id, state: 'proposed' })
    await send(client, student, `/appointments/${second.id}/decline`, {})
    await Promise.all([hour.refresh(), second.refresh()])
    assert.equal(second.state, 'declined')
    assert.equal(hour.startsAt!.toUTC().toISO(), '2026-11-25T16:00:00.000Z')
  })

  test('accepting never makes two hours at once', async ({ client, assert }) => {
    const { pair, student, tutor, hour } = await confirmed()
    await move(client, student, hour.id)
    const { id, slots } = await proposedMove(hour)
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-25T17:00:00Z'] })
    const url = `/appointments/${id}/acceptance`
    const response = await send(client, tutor, url, { slotId: slots[0].id })
    assert.include(response.flashMessage('error'), 'déjà confirmée')
    await hour.refresh()
    assert.deepInclude(hour.$attributes, { sequence: 0, state: 'confirmed' })
  })

  test('the same sent again, once its answer was lost, is the same move', async ({
    client,
    assert,
  }) => {
    const { student, hour } = await confirmed()
    await move(client, student, hour.id)
    const { id } = await proposedMove(hour)
    const again = await move(client, student, hour.id)
    assert.equal(again.header('location'), `/appointments/${id}`)
    assert.lengthOf(await announced(MoveProposed), 1)
    const other = await move(client, student, hour.id, { reason: 'Un dentiste' })
    assert.include(other.body().errors[0].message, 'attend déjà une réponse')
  })

  test('accepting the same move again is accepting it once', async ({ client, assert }) => {
    const { student, tutor, hour } = await confirmed()
    await move(client, student, hour.id)
    const { id, slots } = await proposedMove(hour)
    for (let sent = 0; sent < 2; sent++) {
      const url = `/appointments/${id}/acceptance`
      const response = await send(client, tutor, url, { slotId: slots[0].id })
      assert.include(response.flashMessage('success'), 'est déplacée')
    }
    assert.equal((await hour.refresh()).sequence, 1)
    assert.lengthOf(await announced(AppointmentMoved), 1)
  })

  test('keeps the length of the hour: in the form, and where none is sent', async ({
    client,
    assert,
  }) => {
    const { student, tutor, hour } = await confirmed()
    await hour.merge({ endsAt: hour.startsAt!.plus({ minutes: 90 }) }).save()
    const form = await client
      .get(`/appointments/${hour.id}/move/new`)
      .loginAs(student)
      .withInertia()
    assert.equal((form.inertiaProps as any).minutes, 90)
    await move(client, student, hour.id)
    const { id, slots } = await proposedMove(hour)
    assert.equal(slots[0].endsAt.diff(slots[0].startsAt, 'minutes').minutes, 90)

    const counter = await client.get(`/appointments/${id}/counter/new`).loginAs(tutor).withInertia()
    assert.equal((counter.inertiaProps as any).minutes, 90)
    const url = `/appointments/${id}/counter`
    await send(client, tutor, url, { slots: [{ date: '2026-11-26', time: '17:30' }] })
    const made = await Appointment.query().where('countersId', id).preload('slots').firstOrFail()
    const [slot] = made.slots
    assert.equal(slot.endsAt.diff(slot.startsAt, 'minutes').minutes, 90)
  })

  test('refuses {title}')
    .with([
      { title: 'no reason', field: 'reason', sentence: 'à remplir' },
      { title: 'a time too soon', field: 'slots.0.time', sentence: 'il faut prévenir' },
      { title: 'the very same time', field: 'slots.1.time', sentence: 'déjà prévue' },
      { title: 'a proposal', field: 'pairId', sentence: 'n’est plus prévue' },
      { title: 'an hour that has begun', field: 'pairId', sentence: 'déjà commencé' },
      { title: 'a second move', field: 'pairId', sentence: 'attend déjà une réponse' },
      { title: 'a paused pair', field: 'pairId', sentence: 'ne peut rien planifier' },
    ])
    .run(async ({ client, assert }, { title, field, sentence }) => {
      const { pair, student, tutor, hour } = await confirmed()
      const made = title.includes('proposal') ? await createAppointment(pair) : null
      if (title.includes('begun')) freezeTime('2026-11-25T16:00:00Z')
      if (title.includes('second')) await move(client, tutor, hour.id)
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const count = await Appointment.all()
      const response = await move(client, student, made?.appointment.id ?? hour.id, {
        ...(title.includes('no reason') && { reason: ' ' }),
        ...(title.includes('soon') && { slots: [{ date: '2026-11-23', time: '18:00' }] }),
        ...(title.includes('very same') && {
          slots: [...body.slots, { date: '2026-11-25', time: '17:00' }],
        }),
      })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.include(response.body().errors[0].message, sentence)
      assert.lengthOf(await Appointment.all(), count.length)
    })

  test('a move that nobody answered in time makes room for another', async ({ client, assert }) => {
    const { student, hour } = await confirmed('2026-11-30T16:00:00Z')
    await move(client, student, hour.id)
    freezeTime('2026-11-26T09:00:00Z')
    const again = await move(client, student, hour.id, {
      slots: [{ date: '2026-12-01', time: '17:00' }],
    })
    again.assertStatus(302)
    const states = await Appointment.query().where('movesId', hour.id).orderBy('id')
    assert.deepEqual(
      states.map(({ state }) => state),
      ['expired', 'proposed']
    )
  })
})
