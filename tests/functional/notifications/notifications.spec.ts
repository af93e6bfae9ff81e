import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createUser } from '#database/factories/accounts/user_factory'

async function tell(user: User, title = 'Fractions') {
  await notify({
    userId: user.id,
    kind: 'homework.homework_set',
    subject: { type: 'homework', id: randomUUID() },
    source: randomUUID(),
    data: { otherFirstName: 'Marc', title, dueAt: '2026-11-24T16:00:00.000Z' },
    path: '/homework',
    channels: ['in_app'],
  })
  const row = await db.from('notifications').where('user_id', user.id).orderBy('id', 'desc').first()
  return row.id as string
}

const isRead = async (id: string) => {
  const row = await db.from('notifications').where('id', id).firstOrFail()
  return row.read_at !== null
}
const unreadCount = async (user: User) => {
  const { unreadNotifications } = await user.refresh()
  return unreadNotifications
}

const openPage = (client: ApiClient, user: User, query = {}) =>
  client.get('/notifications').qs(query).loginAs(user).withInertia()

async function propsOf(client: ApiClient, user: User, query = {}) {
  const response = await openPage(client, user, query)
  return response.inertiaProps as any
}

test.group('The notifications page', (group) => {
  group.each.setup(() => void freezeTime())

  test('sends whoever is signed out to sign in', async ({ client }) => {
    const response = await client.get('/notifications').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/login')
  })

  test('says what happened in the person’s words, their own only', async ({ assert, client }) => {
    const user = await createUser({ timeZone: 'Indian/Reunion' })
    const id = await tell(user)
    await tell(await createUser(), 'Somebody else’s')
    const response = await openPage(client, user)
    response.assertStatus(200)
    response.assertInertiaComponent('notifications/notifications/index')
    const { notifications, next, first, counts } = response.inertiaProps as any
    assert.lengthOf(notifications, 1)
    assert.include(notifications[0], { id, read: false, kind: 'homework.homework_set' })
    assert.equal(
      notifications[0].text,
      'Marc t’a donné un devoir à rendre mardi 24 novembre à 20:00 : Fractions'
    )
    assert.deepEqual([next, first, counts.notifications], [null, true, 1])
  })

  test('turns its pages without skipping or repeating one', async ({ assert, client }) => {
    const user = await createUser()
    for (let index = 0; index < 35; index++) await tell(user, `Devoir ${index}`)
    const one = await propsOf(client, user)
    const two = await propsOf(client, user, { before: one.next })
    assert.lengthOf(one.notifications, 30)
    assert.lengthOf(two.notifications, 5)
    assert.isNull(two.next)
    const ids = [...one.notifications, ...two.notifications].map(({ id }: { id: string }) => id)
    assert.lengthOf(new Set(ids), 35)
  })

  test('begins at the start when the place makes no sense', async ({ assert, client }) => {
    const user = await createUser()
    await tell(user)
    for (const before of [
      'nonsense',
      '2026-99-99T00:00:00.000Z_0198f0a4-0000-7000-8000-000000000000',
      '2026-01-01T00:00:00.000Z_------------------------------------',
    ]) {
      const response = await openPage(client, user, { before })
      response.assertStatus(200)
      assert.lengthOf((response.inertiaProps as any).notifications, 1)
    }
  })
})

test.group('Opening and reading a notification', (group) => {
  group.each.setup(() => void freezeTime())

  test('answers 404 to a stranger', async ({ assert, client }) => {
    const id = await tell(await createUser())
    await assertStranger404(client, 'get', `/notifications/${id}`)
    await assertStranger404(client, 'put', `/notifications/${id}/reading`)
    await assertStranger404(client, 'put', `/notifications/${randomUUID()}/reading`)
    assert.isFalse(await isRead(id))
  })

  test('needs somebody signed in', async ({ client }) => {
    const id = await tell(await createUser())
    const requests = [
      client.get(`/notifications/${id}`),
      client.put(`/notifications/${id}/reading`).withCsrfToken(),
      client.put('/notifications/reading').withCsrfToken(),
    ]
    for (const request of requests) {
      const response = await request.redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/login')
    }
  })

  test('leads to its place and counts one less, on every open page', async ({ assert, client }) => {
    const user = await createUser()
    const [id] = [await tell(user), await tell(user)]
    const broadcasts = recordBroadcasts()
    const response = await client.get(`/notifications/${id}`).loginAs(user).redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/homework')
    assert.isTrue(await isRead(id))
    assert.equal(await unreadCount(user), 1)
    assert.deepEqual(broadcasts.to(user.id), [{ type: 'counts', notifications: 1 }])
  })

  test('reads one where it stands, twice without harm', async ({ assert, client }) => {
    const user = await createUser()
    const id = await tell(user)
    for (let time = 0; time < 2; time++) {
      const response = await client
        .put(`/notifications/${id}/reading`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(302)
    }
    assert.isTrue(await isRead(id))
    assert.equal(await unreadCount(user), 0)
  })

  test('reads all of one’s own', async ({ assert, client }) => {
    const [user, other] = [await createUser(), await createUser()]
    const [mine, theirs] = [await tell(user), await tell(other)]
    const response = await client
      .put('/notifications/reading')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/notifications')
    assert.deepEqual([await isRead(mine), await isRead(theirs)], [true, false])
    assert.deepEqual([await unreadCount(user), await unreadCount(other)], [0, 1])
  })
})
