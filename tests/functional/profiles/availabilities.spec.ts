import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { fieldErrors } from '#tests/helpers/field_errors'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import type User from '#accounts/models/user'
import { ownAvailability } from '#profiles/queries/own_availability'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const put = (client: ApiClient, user: User, body: object) =>
  client.put('/availability').loginAs(user).withCsrfToken().redirects(0).json(body).accept('html')

const row = (weekday: number | null, startsAt: string | null, endsAt: string | null) => ({
  weekday,
  startsAt,
  endsAt,
})

async function week(userId: string) {
  const { windows } = await ownAvailability(userId)
  return windows.map((each) => [each.weekday, each.startsMinute / 60, each.endsMinute / 60])
}

const versionOf = async ({ id }: User) => (await ownAvailability(id)).version

test.group('Availability', () => {
  test('asks for sign-in, and is nothing to staff', async ({ client }) => {
    for (const response of [
      await client.get('/availability').redirects(0),
      await client.put('/availability').withCsrfToken().redirects(0),
    ]) {
      response.assertHeader('location', '/login')
    }
    const staff = await createStaff()
    const page = await client.get('/availability').loginAs(staff).withInertia()
    page.assertStatus(403)
    const refused = await put(client, staff, { version: 'x', windows: [] })
    refused.assertFlashMessage('error', 'Ce compte n’y a pas accès.')
  })

  test('is saved as a whole, joined and in order; empty rows stand for nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const response = await put(client, user, {
      version: await versionOf(user),
      windows: [
        row(3, '14:00', '16:00'),
        row(null, '', ''),
        row(1, '18:00', '00:00'),
        row(3, '16:00', '17:30'),
      ],
    })
    response.assertHeader('location', '/availability')
    assert.deepEqual(await week(user.id), [
      [1, 18, 24],
      [3, 14, 17.5],
    ])
    const page = await client.get('/availability').loginAs(user).withInertia()
    page.assertInertiaComponent('profiles/availabilities/edit')
    const { windows, version } = (page.inertiaProps as any).week
    assert.deepEqual(windows, [row(1, '18:00', '00:00'), row(3, '14:00', '17:30')])

    await put(client, user, { version, windows: [] })
    assert.isEmpty(await week(user.id))
  })

  test('that changed on another page meanwhile is not written over; the same again is fine', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ role: 'tutor', birthDate: '1990-01-15' })
    const version = await versionOf(user)
    const windows = [row(2, '17:00', '19:00')]
    await put(client, user, { version, windows })
    const again = await put(client, user, { version, windows })
    assert.isEmpty(fieldErrors(again))
    const late = await put(client, user, { version, windows: [row(5, '08:00', '09:00')] })
    assert.match(fieldErrors(late).version[0], /Vos disponibilités ont changé entre-temps/)
    const without = await put(client, user, { windows: [] })
    assert.match(fieldErrors(without).version[0], /Vos disponibilités ont changé entre-temps/)
    assert.deepEqual(await week(user.id), [[2, 17, 19]])
  })

  test('is answered in data to the grid, which learns what stands there instead', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const version = await versionOf(user)
    const windows = [row(2, '17:00', '19:00')]
    const answer = await put(client, user, { version, windows }).accept('json')
    answer.assertStatus(200)
    assert.deepEqual(answer.body(), { windows, version: await versionOf(user) })
    const late = await put(client, user, { version, windows: [] }).accept('json')
    late.assertStatus(409)
    assert.deepInclude(late.body(), { windows, version: await versionOf(user) })
    assert.match(late.body().message, /Tes disponibilités ont changé/)
  })

  test('is refused at its field', async ({ client, assert }) => {
    const user = await createUser()
    const version = await versionOf(user)
    const errorsOf = async (windows: object[]) =>
      Object.keys(fieldErrors(await put(client, user, { version, windows })))
    const good = row(1, '17:00', '18:00')
    assert.deepEqual(await errorsOf([row(null, null, null), good, good]), ['windows.2.startsAt'])
    assert.deepEqual(await errorsOf([row(1, '18:00', '17:00')]), ['windows.0.endsAt'])
    assert.deepEqual(await errorsOf([row(1, '17:15', '25:00')]), [
      'windows.0.startsAt',
      'windows.0.endsAt',
    ])
    assert.deepEqual(await errorsOf([row(1, null, '18:00')]), ['windows.0.startsAt'])
    assert.deepEqual(await errorsOf([row(8, '17:00', '18:00')]), ['windows.0.weekday'])
    assert.deepEqual(await errorsOf(Array.from({ length: 169 }, () => good)), ['windows'])
    assert.isEmpty(await week(user.id))
  })

  test('is told to the person and to the other of their pair, nobody else', async ({
    client,
    assert,
  }) => {
    const { student, tutor } = await createPair()
    await createPair()
    const { sent } = recordBroadcasts()
    const version = await versionOf(student)
    await put(client, student, { version, windows: [row(1, '17:00', '18:00')] })
    const push = { type: 'profile', userId: student.id, part: 'availability' }
    assert.sameDeepMembers(sent, [
      { userId: student.id, push },
      { userId: tutor.id, push },
    ])
  })
})
