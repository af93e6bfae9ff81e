import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import SlotAccepted from '#appointments/events/slot_accepted'
import SlotDeclined from '#appointments/events/slot_declined'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'
import type Appointment from '#appointments/models/appointment'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const post = (client: ApiClient, user: User, url: string, body: Record<string, unknown>) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(body)

async function proposed(slots = ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z']) {
  const made = await createPair()
  const { appointment, slots: rows } = await createAppointment(made.pair, { slots })
  const url = `/appointments/${appointment.id}`
  return {
    ...made,
    appointment,
    slots: rows,
    accept: `${url}/acceptance`,
    decline: `${url}/decline`,
  }
}

const stateOf = async (appointment: Appointment) => {
  await appointment.refresh()
  return appointment.state
}

test.group('Answering a proposal', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { accept, decline, slots } = await proposed()
    for (const url of [accept, decline]) {
      const response = await client.post(url).withCsrfToken().redirects(0)
      assert.equal(response.header('location'), '/login')
      await assertStranger404(client, 'post', url, { slotId: slots[0].id })
    }
  })

  test('nobody answers their own proposal', async ({ client, assert }) => {
    const { tutor, accept, decline, slots, appointment } = await proposed()
    for (const url of [accept, decline]) {
      const response = await post(client, tutor, url, { slotId: slots[0].id })
      response.assertStatus(403)
    }
    assert.equal(await stateOf(appointment), 'proposed')
  })

  test('accepting copies the slot, tells both pages, and is announced', async ({
    client,
    assert,
  }) => {
    const { student, tutor, accept, slots, appointment } = await proposed()
    const pushes = recordBroadcasts()
    const response = await post(client, student, accept, { slotId: slots[1].id })
    response.assertStatus(302)
    response.assertFlashMessage(
      'success',
      `C’est noté\u00a0: la séance avec ${tutor.firstName} est confirmée.`
    )

    await appointment.refresh()
    assert.deepInclude(appointment.$attributes, { state: 'confirmed', answeredBy: student.id })
    assert.equal(appointment.startsAt!.toUTC().toISO(), '2026-11-25T16:00:00.000Z')
    assert.equal(appointment.endsAt!.toUTC().toISO(), '2026-11-25T17:00:00.000Z')
    const ids = { appointmentId: appointment.id, actorId: student.id }
    assert.deepEqual(await announced(SlotAccepted), [ids])
    const push = { type: 'appointment', appointmentId: appointment.id }
    assert.deepEqual([pushes.to(student.id), pushes.to(tutor.id)], [[push], [push]])
  })

  test('declining keeps the reason, and is announced', async ({ client, assert }) => {
    const { student, decline, appointment } = await proposed()
    const response = await post(client, student, decline, { reason: ' Je suis au judo. ' })
    response.assertStatus(302)
    await appointment.refresh()
    assert.deepInclude(appointment.$attributes, { state: 'declined', reason: 'Je suis au judo.' })
    const ids = { appointmentId: appointment.id, actorId: student.id }
    assert.deepEqual(await announced(SlotDeclined), [ids])
  })

  test('a reason is no novel, a slot is an id', async ({ client }) => {
    const { student, accept, decline } = await proposed()
    const long = await post(client, student, decline, { reason: 'a'.repeat(501) })
    long.assertStatus(422)
    const nonsense = await post(client, student, accept, { slotId: 'nonsense' })
    nonsense.assertStatus(422)
  })

  test('works as a plain form, and comes back to the page it was sent from', async ({
    client,
    assert,
  }) => {
    const { student, accept, slots, appointment } = await proposed()
    const response = await client
      .post(accept)
      .loginAs(student)
      .withCsrfToken()
      .header('referer', `/appointments/${appointment.id}`)
      .redirects(0)
      .form({ slotId: slots[0].id })
    response.assertStatus(302)
    assert.equal(await stateOf(appointment), 'confirmed')
  })

  test('refuses {title}, in a sentence')
    .with([
      { title: 'a slot of another proposal', sentence: 'ne fait pas partie' },
      { title: 'a slot that has begun', sentence: 'déjà passé' },
      {
        title: 'an answer less than two hours before the last slot',
        sentence: 'délai pour répondre',
      },
      { title: 'a second answer', sentence: 'Trop tard' },
      { title: 'a paused pair', sentence: 'ne peut rien planifier' },
      { title: 'two appointments at once', sentence: 'déjà confirmée à ce moment-là' },
    ])
    .run(async ({ client, assert }, { title, sentence }) => {
      const { pair, student, accept, slots, appointment } = await proposed()
      let slotId = slots[0].id
      if (title.includes('another')) {
        const other = await createAppointment(pair)
        slotId = other.slots[0].id
      }
      if (title.includes('two hours')) {
        freezeTime('2026-11-25T14:00:00Z')
        slotId = slots[1].id
      }
      if (title.includes('begun')) freezeTime('2026-11-24T16:00:00Z')
      if (title.includes('second')) await appointment.merge({ state: 'declined' }).save()
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      if (title.includes('two appointments')) {
        await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T16:30:00Z'] })
      }
      const before = await stateOf(appointment)
      const response = await post(client, student, accept, { slotId })
      response.assertStatus(302)
      assert.include(response.flashMessage('error'), sentence)
      assert.equal(await stateOf(appointment), before)
      assert.lengthOf(await announced(SlotAccepted), 0)
    })

  test('the same answer given again, once it was lost, is the same answer', async ({
    client,
    assert,
  }) => {
    const { student, accept, slots } = await proposed()
    for (let sent = 0; sent < 2; sent++) {
      const response = await post(client, student, accept, { slotId: slots[0].id })
      assert.include(response.flashMessage('success'), 'est confirmée')
    }
    assert.lengthOf(await announced(SlotAccepted), 1)
    const other = await post(client, student, accept, { slotId: slots[1].id })
    assert.include(other.flashMessage('error'), 'Trop tard')

    const refusal = await proposed()
    for (let sent = 0; sent < 2; sent++) {
      const body = { reason: 'Piscine' }
      const response = await post(client, refusal.student, refusal.decline, body)
      assert.include(response.flashMessage('success'), 'ne conviennent pas')
    }
    assert.lengthOf(await announced(SlotDeclined), 1)
    const otherwise = await post(client, refusal.student, refusal.decline, { reason: 'Judo' })
    assert.include(otherwise.flashMessage('error'), 'Trop tard')
  })

  test('what the two proposed elsewhere at that time is withdrawn, and said', async ({
    client,
    assert,
  }) => {
    const { pair, student, accept, slots } = await proposed()
    const own = await createAppointment(pair, {
      proposerId: student.id,
      slots: ['2026-11-24T16:30:00Z'],
    })
    const other = await createPair()
    const elsewhere = await createAppointment(other.pair, { slots: ['2026-11-24T16:00:00Z'] })
    const more = await createAppointment(pair, {
      slots: ['2026-11-24T16:30:00Z', '2026-11-26T16:00:00Z'],
    })
    const response = await post(client, student, accept, { slotId: slots[0].id })
    assert.include(response.flashMessage('success'), 'autre proposition au même moment est retirée')
    assert.equal(await stateOf(own.appointment), 'cancelled')
    assert.equal(await stateOf(more.appointment), 'proposed')
    assert.equal(await stateOf(elsewhere.appointment), 'proposed')
    assert.deepEqual(await announced(ProposalOverlapped), [
      { appointmentId: own.appointment.id, actorId: student.id },
    ])
  })

  test('a week never holds more hours than the team allows, whatever was proposed before', async ({
    client,
    assert,
  }) => {
    const { pair, student, accept, slots, appointment } = await proposed()
    await Settings.query().update({ appointmentsPerWeek: 1 })
    settings.forget()
    const { appointment: hour } = await createAppointment(pair, {
      state: 'confirmed',
      slots: ['2026-11-27T16:00:00Z'],
    })
    const response = await post(client, student, accept, { slotId: slots[0].id })
    assert.include(response.flashMessage('error'), 'autant de séances')
    assert.equal(await stateOf(appointment), 'proposed')

    const within = await createAppointment(pair, {
      movesId: hour.id,
      slots: ['2026-11-26T16:00:00Z'],
    })
    const url = `/appointments/${within.appointment.id}/acceptance`
    const moved = await post(client, student, url, { slotId: within.slots[0].id })
    assert.include(moved.flashMessage('success'), 'est déplacée')
  })

  test('back to back is allowed', async ({ client, assert }) => {
    const { pair, student, accept, slots, appointment } = await proposed()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T15:00:00Z'] })
    await post(client, student, accept, { slotId: slots[0].id })
    assert.equal(await stateOf(appointment), 'confirmed')
  })

  test('what was answered is not declined again, a paused pair declines nothing', async ({
    client,
    assert,
  }) => {
    const { pair, student, decline, appointment } = await proposed()
    await pair.merge({ state: 'paused' }).save()
    const paused = await post(client, student, decline, {})
    assert.include(paused.flashMessage('error'), 'ne peut rien planifier')
    await pair.merge({ state: 'active' }).save()
    await appointment.merge({ state: 'cancelled' }).save()
    const late = await post(client, student, decline, {})
    assert.include(late.flashMessage('error'), 'Trop tard')
    assert.lengthOf(await announced(SlotDeclined), 0)
  })
})
