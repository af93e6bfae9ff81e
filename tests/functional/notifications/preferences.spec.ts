import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import type User from '#accounts/models/user'
import type { Kind } from '#notifications/kinds'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { groupsFor } from '#notifications/groups'
import ChooseMails from '#notifications/actions/choose_mails'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const HOMEWORK = { otherFirstName: 'Marc', title: 'Fractions', dueAt: '2026-11-24T16:00:00.000Z' }
const USUAL_HOURS = { quiet: 'on', quietStartsAt: '20:00', quietEndsAt: '07:00' }

const allOf = ({ role }: User) =>
  groupsFor(role).flatMap((group) => [`${group}.in_app`, `${group}.email`])

const without = (user: User, ...cells: string[]) => ({
  ...USUAL_HOURS,
  wanted: allOf(user).filter((cell) => !cells.includes(cell)),
})

const save = (client: ApiClient, user: User, form: object) =>
  client.put('/account/notifications').loginAs(user).withCsrfToken().form(form).redirects(0)

async function pageOf(client: ApiClient, user: User) {
  const response = await client.get('/account/notifications').loginAs(user).withInertia()
  response.assertStatus(200)
  return response.inertiaProps as any
}

const tell = (user: User, kind: Kind = 'homework.homework_withdrawn') =>
  notify({
    userId: user.id,
    kind,
    subject: { type: 'homework', id: randomUUID() },
    source: randomUUID(),
    data: { ...HOMEWORK, age: 15, last: 'yes' },
    path: '/homework',
    channels: ['in_app', 'email'],
  })

test.group('Choosing what one is told', (group) => {
  group.each.setup(() => void freezeTime())

  test('needs somebody signed in', async ({ client }) => {
    const response = await client.get('/account/notifications').redirects(0)
    response.assertHeader('location', '/login')
    const saved = await client.put('/account/notifications').withCsrfToken().redirects(0)
    saved.assertHeader('location', '/login')
  })

  test('shows each person the groups of their role, all told at first', async ({
    assert,
    client,
  }) => {
    for (const user of [
      await createUser(),
      await createUser({ role: 'tutor' }),
      await createStaff(),
    ]) {
      const { preferences, quietHours } = await pageOf(client, user)
      assert.deepEqual(
        preferences.map((one: any) => one.group),
        groupsFor(user.role)
      )
      assert.isTrue(preferences.every((one: any) => one.inApp && one.email))
      assert.deepEqual(quietHours, { enabled: true, startsAt: '20:00', endsAt: '07:00' })
    }
  })

  test('keeps the page as it was left, and only what differs', async ({ assert, client }) => {
    const user = await createUser()
    const form = { ...without(user, 'homework.email'), quietStartsAt: '21:30', quiet: undefined }
    const response = await save(client, user, form)
    response.assertHeader('location', '/account/notifications')
    const { preferences, quietHours } = await pageOf(client, user)
    const line = preferences.find((one: any) => one.group === 'homework')
    assert.deepEqual(line, { group: 'homework', always: false, inApp: true, email: false })
    assert.deepEqual(quietHours, { enabled: false, startsAt: '21:30', endsAt: '07:00' })
    assert.lengthOf(await db.from('notification_choices').where('user_id', user.id), 1)

    await save(client, user, without(user))
    assert.lengthOf(await db.from('notification_choices').where('user_id', user.id), 0)
    assert.lengthOf(await db.from('quiet_hours').where('user_id', user.id), 0)
  })

  test('changes only what was touched: what an e-mail’s link stopped meanwhile stays stopped', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    await new ChooseMails().handle({ user, group: 'homework', wanted: false })
    await save(client, user, {
      ...without(user),
      'quietEndsAt': '06:30',
      'touched[]': ['quiet_hours'],
    })
    await save(client, user, {
      ...without(user, 'pair.email'),
      'touched[]': ['pair.email'],
    })
    const { preferences, quietHours } = await pageOf(client, user)
    const unticked = preferences.filter((one: any) => !one.email).map((one: any) => one.group)
    assert.sameMembers(unticked, ['homework', 'pair'])
    assert.equal(quietHours.endsAt, '06:30')

    await save(client, user, { ...without(user), 'touched[]': ['homework.email'] })
    assert.lengthOf(await db.from('notification_choices').where('user_id', user.id), 1)
    const wrong = await save(client, user, { ...without(user), 'touched[]': ['account.pigeon'] })
    assert.equal(wrong.status(), 302)
    assert.lengthOf(await db.from('notification_choices').where('user_id', user.id), 1)
  })

  test('refuses what is no cell, no time, or no hours at all', async ({ assert, client }) => {
    const user = await createUser()
    for (const wrong of [
      { wanted: ['account.pigeon'] },
      { quietStartsAt: '25:00' },
      { quietEndsAt: '' },
      { quietStartsAt: '07:00' },
    ]) {
      const response = await save(client, user, { ...without(user), ...wrong }).header(
        'accept',
        'application/json'
      )
      response.assertStatus(422)
    }
    assert.lengthOf(await db.from('quiet_hours'), 0)
  })

  test('is one’s own: nobody else’s changes', async ({ assert, client }) => {
    const [user, other] = [await createUser(), await createUser()]
    await save(client, user, without(user, 'homework.in_app', 'homework.email'))
    const { preferences } = await pageOf(client, other)
    assert.isTrue(preferences.every((one: any) => one.inApp && one.email))
  })
})

test.group('What was chosen', (group) => {
  group.each.setup(() => void freezeTime())

  const kept = () => db.from('notifications').select('in_app', 'read_at')
  const countOf = async (user: User) => {
    const { unreadNotifications } = await user.refresh()
    return unreadNotifications
  }

  test('without e-mail only the bell rings', async ({ assert, client }) => {
    const user = await createUser()
    await save(client, user, without(user, 'homework.email'))
    assert.isTrue(await tell(user))
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 0)
    assert.equal(await countOf(user), 1)
  })

  test('without the bell only the e-mail leaves, and the page stays empty', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    await save(client, user, without(user, 'homework.in_app'))
    await tell(user)
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 1)
    assert.equal(await countOf(user), 0)
    const page = await client.get('/notifications').loginAs(user).withInertia()
    assert.lengthOf((page.inertiaProps as any).notifications, 0)
  })

  test('with neither nothing is kept', async ({ assert, client }) => {
    const user = await createUser()
    await save(client, user, without(user, 'homework.in_app', 'homework.email'))
    assert.isFalse(await tell(user))
    assert.lengthOf(await kept(), 0)
  })

  test('other groups are told as before, and the account always', async ({ assert, client }) => {
    const user = await createUser()
    await save(client, user, USUAL_HOURS)
    await tell(user, 'accounts.consents_passed')
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 1)
    assert.equal(await countOf(user), 1)
  })

  test('somebody without an address hears in the app alone', async ({ assert }) => {
    const user = await createUser({ email: null, identifier: 'ines-4821' } as any)
    await tell(user)
    assert.deepEqual(await db.from('deliveries').select('channel'), [{ channel: 'in_app' }])
  })
})
