import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import { transaction } from '#core/transaction'
import SessionRoom from '#appointments/models/session_room'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const DURING = '2026-11-24T16:05:00Z'
const LINK = 'https://bbb.example.org/b/lea-k3v'

const useServer = () =>
  transaction((trx) => settings.update({ roomTemplate: 'https://meet.example.org/{room}' }, trx))

async function confirmed() {
  const people = await createPair()
  const { appointment } = await createAppointment(people.pair, { state: 'confirmed' })
  return { ...people, appointment, url: `/appointments/${appointment.id}/room` }
}

const enter = (client: ApiClient, user: User, url: string) =>
  client.get(url).loginAs(user).redirects(0)

const giveLink = async (pairId: string) => {
  const { id: setBy } = await createStaff()
  await SessionRoom.create({ pairId, link: LINK, setBy })
}

test.group('The room of an hour', (group) => {
  group.each.setup(() => void freezeTime(DURING))
  group.each.teardown(() => settings.forget())

  test('asks for sign-in, and is there for the two alone', async ({ client, assert }) => {
    await useServer()
    const { url, pair, coordinator } = await confirmed()
    await giveLink(pair.id)
    const signedOut = await client.get(url).redirects(0)
    assert.equal(signedOut.header('location'), '/login')
    await assertStranger404(client, 'get', url)
    const staff = await enter(client, coordinator, url)
    staff.assertStatus(404)
  })

  test('is the same for both, at the server that the team chose, and names nobody', async ({
    client,
    assert,
  }) => {
    await useServer()
    const { url, student, tutor } = await confirmed()
    const { url: next, student: another } = await confirmed()
    const [one, two, other] = [
      await enter(client, student, url),
      await enter(client, tutor, url),
      await enter(client, another, next),
    ]
    const uuid =
      /^https:\/\/meet\.example\.org\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
    assert.match(one.header('location')!, uuid)
    assert.equal(two.header('location'), one.header('location'))
    assert.notEqual(other.header('location'), one.header('location'))
    assert.equal(one.header('cache-control'), 'no-store')
    assert.equal(one.header('referrer-policy'), 'no-referrer')
  })

  test('is the pair’s own link where it has one', async ({ client, assert }) => {
    await useServer()
    const { url, student, pair } = await confirmed()
    await giveLink(pair.id)
    const response = await enter(client, student, url)
    assert.equal(response.header('location'), LINK)
  })

  test('is the conversation where the team chose none', async ({ client, assert }) => {
    const { url, student } = await confirmed()
    const response = await enter(client, student, url)
    assert.match(response.header('location')!, /^\/messages\/[0-9a-f-]{36}$/)
  })

  test('is closed {when}')
    .with([
      {
        when: 'before',
        now: '2026-11-24T15:44:59Z',
        state: 'confirmed',
        sentence: 'n’est pas ouverte',
      },
      {
        when: 'after',
        now: '2026-11-24T17:30:00Z',
        state: 'confirmed',
        sentence: 'n’est pas ouverte',
      },
      {
        when: 'once it is cancelled',
        now: DURING,
        state: 'cancelled',
        sentence: 'n’est pas ouverte',
      },
      {
        when: 'while the pair is paused',
        now: DURING,
        state: 'confirmed',
        sentence: 'ne peut rien',
      },
    ] as const)
    .run(async ({ client, assert }, { when, now, state, sentence }) => {
      await useServer()
      const { url, student, pair, appointment } = await confirmed()
      await appointment.merge({ state }).save()
      if (when.includes('paused')) await pair.merge({ state: 'paused' }).save()
      freezeTime(now)
      const response = await enter(client, student, url)
      assert.equal(response.header('location'), `/appointments/${appointment.id}`)
      assert.include(response.flashMessage('error'), sentence)
    })

  test('opens and closes as the team set it', async ({ client, assert }) => {
    await transaction((trx) => settings.update({ joinOpensMinutes: 5, joinClosesMinutes: 0 }, trx))
    const { url, student } = await confirmed()
    for (const [now, open] of [
      ['2026-11-24T15:54:00Z', false],
      ['2026-11-24T15:55:00Z', true],
      ['2026-11-24T16:59:59Z', true],
      ['2026-11-24T17:00:00Z', false],
    ] as const) {
      freezeTime(now)
      const response = await enter(client, student, url)
      assert.equal(response.header('location')!.startsWith('/messages/'), open, now)
    }
  })

  test('its link stands in no page, not even while the door is open', async ({
    client,
    assert,
  }) => {
    await useServer()
    const { pair, student, appointment } = await confirmed()
    await giveLink(pair.id)
    const { room } = await db.from('appointments').where('id', appointment.id).firstOrFail()
    for (const url of ['/', `/appointments/${appointment.id}`, '/calendar/week/2026-11-24']) {
      const page = await client.get(url).loginAs(student)
      page.assertStatus(200)
      for (const secret of [LINK, room, 'meet.example.org']) assert.notInclude(page.text(), secret)
    }
  })
})
