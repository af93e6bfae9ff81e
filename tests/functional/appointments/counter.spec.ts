import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import Appointment from '#appointments/models/appointment'
import { assertStranger404 } from '#tests/helpers/strangers'
import SlotProposed from '#appointments/events/slot_proposed'
import SlotCountered from '#appointments/events/slot_countered'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const slots = [{ date: '2026-11-26', time: '17:00' }]

const counter = (client: ApiClient, user: User, id: string, body: Record<string, unknown> = {}) =>
  client
    .post(`/appointments/${id}/counter`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ slots, ...body })

async function asked() {
  const made = await createPair()
  const { appointment } = await createAppointment(made.pair)
  return { ...made, appointment }
}

test.group('Answering with other slots', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { appointment } = await asked()
    for (const [method, url] of [
      ['get', `/appointments/${appointment.id}/counter/new`],
      ['post', `/appointments/${appointment.id}/counter`],
    ] as const) {
      const response = await client[method](url).withCsrfToken().redirects(0)
      assert.equal(response.header('location'), '/login')
      await assertStranger404(client, method, url, { slots })
    }
  })

  test('the form is for the other of the two', async ({ client, assert }) => {
    const { student, tutor, appointment } = await asked()
    const page = () =>
      client.get(`/appointments/${appointment.id}/counter/new`).loginAs(student).withInertia()
    const response = await page()
    response.assertStatus(200)
    assert.deepInclude(response.inertiaProps, { pairId: appointment.pairId, today: '2026-11-23' })
    assert.isAtMost(await countQueries(page), MOST_QUERIES + 1)
    const own = await client.get(`/appointments/${appointment.id}/counter/new`).loginAs(tutor)
    own.assertStatus(403)
    const sent = await counter(client, tutor, appointment.id)
    sent.assertStatus(403)
  })

  test('declines the one and proposes the other, and is announced once', async ({
    client,
    assert,
  }) => {
    const { student, appointment } = await asked()
    const response = await counter(client, student, appointment.id, { plan: 'Plutôt jeudi' })
    const made = await Appointment.query()
      .where('countersId', appointment.id)
      .preload('slots')
      .firstOrFail()
    assert.equal(response.header('location'), `/appointments/${made.id}`)
    assert.deepInclude(made.$attributes, {
      state: 'proposed',
      proposerId: student.id,
      plan: 'Plutôt jeudi',
    })
    assert.equal(made.expiresAt!.toUTC().toISO(), '2026-11-26T14:00:00.000Z')
    await appointment.refresh()
    assert.deepInclude(appointment.$attributes, { state: 'declined', answeredBy: student.id })
    assert.deepEqual(await announced(SlotCountered), [
      { appointmentId: appointment.id, counterId: made.id, actorId: student.id },
    ])
    assert.lengthOf(await announced(SlotProposed), 0)
  })

  test('the same sent again, once its answer was lost, is the same counter', async ({
    client,
    assert,
  }) => {
    const { student, appointment } = await asked()
    await counter(client, student, appointment.id)
    const made = await Appointment.findByOrFail('countersId', appointment.id)
    const again = await counter(client, student, appointment.id)
    assert.equal(again.header('location'), `/appointments/${made.id}`)
    assert.lengthOf(await Appointment.all(), 2)
    assert.lengthOf(await announced(SlotCountered), 1)
    const other = await counter(client, student, appointment.id, { plan: 'Autre chose' })
    assert.include(other.body().errors[0].message, 'Trop tard')
  })

  test('refuses {title}, and nothing changes')
    .with([
      { title: 'a bad time', field: 'slots.0.time', sentence: 'il faut prévenir' },
      { title: 'what was answered', field: 'pairId', sentence: 'Trop tard' },
      { title: 'what has expired', field: 'pairId', sentence: 'délai pour répondre' },
      { title: 'a paused pair', field: 'pairId', sentence: 'ne peut rien planifier' },
    ])
    .run(async ({ client, assert }, { title, field, sentence }) => {
      const { pair, student, appointment } = await asked()
      if (title.includes('answered')) await appointment.merge({ state: 'cancelled' }).save()
      if (title.includes('expired')) freezeTime('2026-11-24T14:00:00Z')
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const before = appointment.state
      const soon = title.includes('bad') && { slots: [{ date: '2026-11-23', time: '18:00' }] }
      const response = await counter(client, student, appointment.id, soon || {})
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.include(response.body().errors[0].message, sentence)
      await appointment.refresh()
      assert.equal(appointment.state, before)
      assert.lengthOf(await Appointment.all(), 1)
    })
})
