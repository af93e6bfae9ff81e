import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { transaction } from '#core/transaction'
import { notify, type Telling } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createUser } from '#database/factories/accounts/user_factory'
import ReadNotifications from '#notifications/actions/read_notifications'

const about = (userId: string): Telling => ({
  userId,
  kind: 'homework.homework_set',
  subject: { type: 'homework', id: randomUUID() },
  source: 'one',
  data: { otherFirstName: 'Marc', title: 'Fractions', dueAt: '2026-11-24T16:00:00.000Z' },
  path: '/homework/one',
  channels: ['in_app', 'email'],
})

const countOf = async (userId: string) => {
  const user = await db.from('users').where('id', userId).firstOrFail()
  return user.unread_notifications
}

test.group('Telling a person', (group) => {
  group.each.setup(() => void freezeTime())

  test('writes one delivery a channel and a job for the e-mail', async ({ assert }) => {
    const user = await createUser()
    await notify(about(user.id))
    const deliveries = await db.from('deliveries').orderBy('channel').select('channel', 'state')
    assert.deepEqual(deliveries, [
      { channel: 'email', state: 'pending' },
      { channel: 'in_app', state: 'sent' },
    ])
    assert.lengthOf(await db.from('pgboss.job').where('name', 'deliveries').select('id'), 1)
  })

  test('twice the same is once', async ({ assert }) => {
    const user = await createUser()
    const telling = about(user.id)
    assert.isTrue(await notify(telling))
    assert.isFalse(await notify(telling))
    assert.lengthOf(await db.from('notifications').select('id'), 1)
    assert.lengthOf(await db.from('deliveries').select('id'), 2)
    assert.lengthOf(await db.from('pgboss.job').where('name', 'deliveries').select('id'), 1)
    assert.equal(await countOf(user.id), 1)
  })

  test('tells the open pages how many are unread, once it is committed', async ({ assert }) => {
    const user = await createUser()
    const broadcasts = recordBroadcasts()
    await transaction(async (trx) => {
      await notify(about(user.id), trx)
      assert.lengthOf(broadcasts.to(user.id), 0)
    })
    const [news, counts] = broadcasts.to(user.id)
    assert.include(news, { type: 'notification', kind: 'homework.homework_set', unread: 1 })
    assert.deepEqual(counts, { type: 'counts', notifications: 1 })
  })

  test('a rollback leaves nothing, not even a job', async ({ assert }) => {
    const user = await createUser()
    const broadcasts = recordBroadcasts()
    await assert.rejects(() =>
      transaction(async (trx) => {
        await notify(about(user.id), trx)
        throw new Error('no')
      })
    )
    assert.lengthOf(await db.from('notifications').select('id'), 0)
    assert.lengthOf(await db.from('pgboss.job').where('name', 'deliveries').select('id'), 0)
    assert.equal(await countOf(user.id), 0)
    assert.lengthOf(broadcasts.sent, 0)
  })

  test('says nothing to a suspended account', async ({ assert }) => {
    const user = await createUser({ state: 'suspended' })
    assert.isFalse(await notify(about(user.id)))
    assert.lengthOf(await db.from('notifications').select('id'), 0)
  })

  test('reading all clears the count, and reading again changes nothing', async ({ assert }) => {
    const user = await createUser()
    await notify(about(user.id))
    await notify({ ...about(user.id), source: 'two' })
    assert.equal(await countOf(user.id), 2)
    await new ReadNotifications().handle({ userId: user.id })
    await new ReadNotifications().handle({ userId: user.id })
    assert.equal(await countOf(user.id), 0)
  })
})

test.group('Telling a person from many places at once', () => {
  test('is once, and the count is right', async ({ assert }) => {
    const user = await createUser()
    const telling = about(user.id)
    const told = await Promise.all([
      ...Array.from({ length: 6 }, () => notify(telling)),
      ...Array.from({ length: 6 }, (_, index) => notify({ ...telling, source: `other ${index}` })),
    ])
    assert.lengthOf(told.filter(Boolean), 7)
    assert.equal(await countOf(user.id), 7)
  }).tags(['@committed'])
})
