import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import type Appointment from '#appointments/models/appointment'
import { createPair } from '#database/factories/matching/pair_factory'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const cancel = (client: ApiClient, user: User, id: string, body: Record<string, unknown> = {}) =>
  client
    .post(`/appointments/${id}/cancellation`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json(body)

const stateOf = async (appointment: Appointment) => {
  await appointment.refresh()
  return appointment.state
}

test.group('Cancelling', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { pair } = await createPair()
    const { appointment } = await createAppointment(pair)
    const url = `/appointments/${appointment.id}/cancellation`
    const response = await client.post(url).withCsrfToken().redirects(0)
    assert.equal(response.header('location'), '/login')
    await assertStranger404(client, 'post', url)
  })

  test('who proposed withdraws without a reason', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    const { appointment } = await createAppointment(pair)
    const response = await cancel(client, tutor, appointment.id)
    response.assertStatus(302)
    assert.equal(await stateOf(appointment), 'cancelled')
    const ids = { appointmentId: appointment.id, actorId: tutor.id }
    assert.deepEqual(await announced(AppointmentCancelled), [ids])
  })

  test('the other can answer a proposal, not withdraw it', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair)
    const response = await cancel(client, student, appointment.id, { reason: 'Non' })
    assert.include(response.flashMessage('error'), 'pas la retirer')
    assert.equal(await stateOf(appointment), 'proposed')
  })

  test('either cancels a confirmed hour, with a reason', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    for (const person of [student, tutor]) {
      const { appointment } = await createAppointment(pair, { state: 'confirmed' })
      const silent = await cancel(client, person, appointment.id, { reason: '  ' })
      silent.assertStatus(422)
      assert.equal(silent.body().errors[0].field, 'reason')
      const response = await cancel(client, person, appointment.id, { reason: 'Malade' })
      response.assertStatus(302)
      await appointment.refresh()
      assert.deepInclude(appointment.$attributes, { state: 'cancelled', reason: 'Malade' })
    }
    assert.lengthOf(await announced(AppointmentCancelled), 2)
  })

  test('less than 24 hours before it is marked as late', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    for (const [start, late] of [
      ['2026-11-24T09:00:00Z', false],
      ['2026-11-24T08:59:00Z', true],
    ] as const) {
      const hour = await createAppointment(pair, { state: 'confirmed', slots: [start] })
      await cancel(client, student, hour.appointment.id, { reason: 'Malade' })
      await hour.appointment.refresh()
      assert.equal(hour.appointment.shortNotice, late)
    }
  })

  test('a move that waits for an answer goes with its hour', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment: hour } = await createAppointment(pair, { state: 'confirmed' })
    const { appointment: move } = await createAppointment(pair, { movesId: hour.id })
    await cancel(client, student, hour.id, { reason: 'Malade' })
    assert.deepEqual([await stateOf(hour), await stateOf(move)], ['cancelled', 'cancelled'])
    assert.lengthOf(await announced(AppointmentCancelled), 1)
  })

  test('the same sent again, once its answer was lost, is cancelled once', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { appointment: hour } = await createAppointment(pair, { state: 'confirmed' })
    const { appointment: own } = await createAppointment(pair, { proposerId: student.id })
    for (const { id } of [hour, own]) {
      for (let sent = 0; sent < 2; sent++) {
        const response = await cancel(client, student, id, { reason: 'Malade' })
        assert.include(response.flashMessage('success'), 'annulé')
      }
    }
    assert.lengthOf(await announced(AppointmentCancelled), 2)
    const others = await cancel(client, tutor, hour.id, { reason: 'Malade' })
    assert.include(others.flashMessage('error'), 'n’est plus prévue')
  })

  test('refuses {title}')
    .with([
      { title: 'an hour that has begun', sentence: 'déjà commencé' },
      { title: 'what is no longer planned', sentence: 'n’est plus prévue' },
      { title: 'a paused pair', sentence: 'ne peut rien planifier' },
    ])
    .run(async ({ client, assert }, { title, sentence }) => {
      const { pair, student } = await createPair()
      const { appointment } = await createAppointment(pair, { state: 'confirmed' })
      if (title.includes('begun')) freezeTime('2026-11-24T16:00:00Z')
      if (title.includes('longer')) await appointment.merge({ state: 'declined' }).save()
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const response = await cancel(client, student, appointment.id, { reason: 'Malade' })
      response.assertStatus(302)
      assert.include(response.flashMessage('error'), sentence)
      assert.lengthOf(await announced(AppointmentCancelled), 0)
    })
})
