import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { planVersion } from '#appointments/actions/write_plan'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const write = (client: ApiClient, user: User, id: string, plan: string, seen = '') =>
  client
    .post(`/appointments/${id}/plan`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ plan, version: planVersion(seen) })

test.group('What is on the plan of an hour', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and is not there for strangers', async ({ client, assert }) => {
    const { pair } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const url = `/appointments/${appointment.id}/plan`
    const response = await client.post(url).withCsrfToken().redirects(0)
    assert.equal(response.header('location'), '/login')
    await assertStranger404(client, 'post', url, { plan: 'Les fractions' })
  })

  test('both write it, both pages see it, and the history says who', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const pushes = recordBroadcasts()
    const first = await write(client, student, appointment.id, ' Les fractions ')
    assert.include(first.flashMessage('success'), 'C’est enregistré')
    await write(
      client,
      tutor,
      appointment.id,
      'Les fractions, puis les pourcentages',
      'Les fractions'
    )
    await appointment.refresh()
    assert.equal(appointment.plan, 'Les fractions, puis les pourcentages')
    const push = { type: 'appointment', appointmentId: appointment.id }
    assert.deepEqual(pushes.to(student.id), [push, push])

    const page = await client.get(`/appointments/${appointment.id}`).loginAs(tutor).withInertia()
    const { history, appointment: shown } = page.inertiaProps as any
    assert.deepEqual(
      history.map(({ became, by }: any) => [became, by]),
      [
        ['planned', 'other'],
        ['planned', 'me'],
      ]
    )
    assert.isTrue(shown.may.plan)
    assert.equal(shown.planVersion, planVersion(appointment.plan))
    await write(client, tutor, appointment.id, '', appointment.plan)
    await appointment.refresh()
    assert.equal(appointment.plan, '')
  })

  test('never writes over what the other wrote meanwhile; saying the same twice harms nobody', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    await write(client, student, appointment.id, 'Les fractions')
    const late = await write(client, tutor, appointment.id, 'Les pourcentages')
    late.assertStatus(422)
    late.assertBodyContains({ errors: [{ field: 'plan' }] })
    assert.include(late.body().errors[0].message, `${student.firstName} a changé`)
    const again = await write(client, student, appointment.id, 'Les fractions')
    again.assertStatus(302)
    await appointment.refresh()
    assert.equal(appointment.plan, 'Les fractions')
  })

  test('refuses {title}')
    .with([
      { title: 'a novel', plan: 'a'.repeat(2001), status: 422 },
      { title: 'what is only proposed', sentence: 'n’est plus à venir' },
      { title: 'an hour that is over', sentence: 'n’est plus à venir' },
      { title: 'a paused pair', sentence: 'ne peut rien planifier' },
    ])
    .run(async ({ client, assert }, { title, plan = 'Les fractions', status = 302, sentence }) => {
      const { pair, student } = await createPair()
      const state = title.includes('proposed') ? 'proposed' : 'confirmed'
      const { appointment } = await createAppointment(pair, { state })
      if (title.includes('over')) freezeTime('2026-11-24T17:00:00Z')
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const response = await write(client, student, appointment.id, plan)
      response.assertStatus(status)
      if (sentence) assert.include(response.flashMessage('error'), sentence)
      await appointment.refresh()
      assert.equal(appointment.plan, '')
    })
})
