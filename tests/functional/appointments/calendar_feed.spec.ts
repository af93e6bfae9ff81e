import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import emitter from '@adonisjs/core/services/emitter'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { readCalendar } from '#tests/helpers/calendars'
import { feedAddress } from '#appointments/feed_address'
import CalendarFeed from '#appointments/models/calendar_feed'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const pathOf = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

async function followed(user: User) {
  const { id } = await CalendarFeed.create({ userId: user.id })
  return { id, path: pathOf(feedAddress(id).https) }
}

const change = (client: ApiClient, user: User, method: 'post' | 'delete') =>
  client[method]('/calendar-feed').loginAs(user).withCsrfToken().redirects(0)

async function shown(client: ApiClient, user: User) {
  const page = await client.get('/calendar-feed').loginAs(user).withInertia()
  page.assertStatus(200)
  return (page.inertiaProps as any).feed
}

test.group('The address of a calendar', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in; the team has none', async ({ client, assert }) => {
    const staff = await createStaff()
    for (const method of ['get', 'post', 'delete'] as const) {
      const signedOut = await client[method]('/calendar-feed').withCsrfToken().redirects(0)
      assert.equal(signedOut.header('location'), '/login')
      const response = await client[method]('/calendar-feed')
        .loginAs(staff)
        .withCsrfToken()
        .accept('json')
      response.assertStatus(403)
    }
  })

  test('is made, shown again, renewed and revoked by its person', async ({ client, assert }) => {
    const { student } = await createPair()
    assert.isNull(await shown(client, student))
    await change(client, student, 'post')
    const first = await shown(client, student)
    assert.match(first.webcal, /^webcal:\/\//)
    assert.deepEqual(await shown(client, student), first)
    const read = await client.get(pathOf(first.https))
    read.assertStatus(200)

    await change(client, student, 'post')
    const second = await shown(client, student)
    const [gone, there] = [
      await client.get(pathOf(first.https)),
      await client.get(pathOf(second.https)),
    ]
    gone.assertStatus(404)
    there.assertStatus(200)

    await change(client, student, 'delete')
    await change(client, student, 'delete')
    const revoked = await client.get(pathOf(second.https))
    revoked.assertStatus(404)
    assert.isNull(await shown(client, student))
    const actions = await db
      .from('audit_entries')
      .where('subject_id', student.id)
      .orderBy('id')
      .select('action')
    assert.deepEqual(
      actions.map(({ action }) => action).filter((action) => action.includes('feed')),
      ['made', 'made', 'revoked'].map((what) => `appointments.calendar_feed_${what}`)
    )
  })

  test('the database alone doesn’t give it away', async ({ client, assert }) => {
    const { student } = await createPair()
    const { id, path } = await followed(student)
    for (const wrong of [
      `/calendar-feeds/${id}/homeskolar.ics`,
      `/calendar-feeds/${id}/homeskolar.ics?signature=${id}`,
      path.replace(id, '00000000-0000-4000-8000-000000000000'),
    ]) {
      const response = await client.get(wrong)
      response.assertStatus(404)
    }
    const row = await CalendarFeed.findOrFail(id)
    const signature = new URL(path, 'https://x.test').searchParams.get('signature')!
    assert.notInclude(JSON.stringify(row.$attributes), signature)
  })
})

test.group('What a calendar elsewhere reads', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is one’s own hours from a month back to half a year ahead, with first names only', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({
      tutor: { firstName: 'Marc', familyName: 'Lecomte' },
    })
    const { pair: other } = await createPair()
    const starts = [
      '2026-10-23T00:00:00Z',
      '2026-10-24T00:00:00Z',
      '2026-11-24T16:00:00Z',
      '2027-05-26T00:00:00Z',
    ]
    for (const start of starts) {
      await createAppointment(pair, {
        state: 'confirmed',
        slots: [start],
        plan: 'Le secret de Marc',
      })
    }
    await createAppointment(pair, { slots: ['2026-11-26T16:00:00Z'] })
    await createAppointment(other, { state: 'confirmed' })
    const { path } = await followed(student)

    const response = await client.get(path)
    assert.include(response.header('content-type'), 'text/calendar; charset=utf-8')
    const { method, events } = readCalendar(response.text())
    assert.isNull(method)
    assert.deepEqual(
      events.map(({ start, summary }) => [start, summary]),
      [
        ['2026-10-24T00:00:00.000Z', 'Séance avec Marc'],
        ['2026-11-24T16:00:00.000Z', 'Séance avec Marc'],
      ]
    )
    for (const secret of ['Lecomte', 'secret', tutor.email!, student.email!])
      assert.notInclude(response.text(), secret)
  })

  test('is not sent again while nothing has changed', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const { path } = await followed(student)
    const first = await client.get(path)
    assert.equal(first.header('cache-control'), 'private, max-age=900')
    const etag = first.header('etag')!

    freezeTime('2026-11-23T12:00:00Z')
    const same = await client.get(path).header('if-none-match', etag)
    same.assertStatus(304)
    assert.equal(same.text(), '')
    await appointment
      .merge({
        startsAt: clock.now().plus({ days: 2 }),
        endsAt: clock.now().plus({ days: 2, hours: 1 }),
      })
      .save()
    const changed = await client.get(path).header('if-none-match', etag)
    changed.assertStatus(200)
    assert.notEqual(changed.header('etag'), etag)
  })

  test('leaves no login session behind, whatever the answer', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { student } = await createPair()
    const { path } = await followed(student)
    let stored = 0
    const stop = emitter.on('session:committed', () => void stored++)
    cleanup(stop)
    for (const address of [path, `/calendar-feeds/${student.id}/homeskolar.ics`]) {
      const response = await client.get(address)
      assert.isUndefined(response.header('set-cookie'), address)
    }
    assert.equal(stored, 0)
    await client.get('/login')
    assert.equal(stored, 1)
  })

  test('ends with the account', async ({ client }) => {
    const { student } = await createPair()
    const { path } = await followed(student)
    await student.merge({ state: 'suspended' }).save()
    const response = await client.get(path)
    response.assertStatus(404)
  })

  test('is not asked for more than sixty times an hour', async ({ client, assert }) => {
    const { student } = await createPair()
    const { path } = await followed(student)
    for (let time = 0; time < 60; time++) await client.get(path)
    const response = await client.get(path)
    response.assertStatus(429)
    assert.equal(response.header('retry-after'), '900')
  })
})

test.group('One hour as a file', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is there for the two alone, once it was agreed on', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const url = `/appointments/${appointment.id}/homeskolar.ics`
    await assertStranger404(client, 'get', url)
    const response = await client.get(url).loginAs(student)
    const { events } = readCalendar(response.text())
    assert.include(events[0], { uid: appointment.id, start: '2026-11-24T16:00:00.000Z' })

    const { appointment: proposal } = await createAppointment(pair)
    const none = await client.get(`/appointments/${proposal.id}/homeskolar.ics`).loginAs(student)
    none.assertStatus(404)
  })
})
