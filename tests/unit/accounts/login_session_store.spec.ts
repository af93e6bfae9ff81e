import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { freezeTime } from '#tests/helpers/time'
import { countQueries } from '#tests/helpers/queries'
import { LoginSessionStore } from '#accounts/login_session_store'
import { createUser } from '#database/factories/accounts/user_factory'

const row = (id: string) => db.from('login_sessions').where('id', id).first()

/** A login session as an earlier request left it. */
async function stored(id: string) {
  const user = await createUser()
  await new LoginSessionStore().write(id, { auth_web: user.id, csrf: 'x' })
  return user
}

test.group('The login session store', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('keeps whose login session it is', async ({ assert }) => {
    const user = await stored('a')
    const { user_id: userId } = await row('a')
    assert.equal(userId, user.id)
    assert.deepEqual(await new LoginSessionStore().read('a'), { auth_web: user.id, csrf: 'x' })
  })

  test('an unchanged one costs one query, and is touched once in ten minutes', async ({
    assert,
  }) => {
    await stored('a')
    const visit = async () => {
      const store = new LoginSessionStore()
      await store.read('a')
      await store.touch('a')
    }
    freezeTime('2026-11-23T09:09:59Z')
    assert.equal(await countQueries(visit), 1)
    freezeTime('2026-11-23T09:10:01Z')
    assert.equal(await countQueries(visit), 2)
    assert.equal(await countQueries(visit), 1)
    const { expires_at: expiry } = await row('a')
    assert.equal(expiry.toISOString(), '2026-12-23T09:10:01.000Z')
  })

  test('is gone after thirty days without a visit', async ({ assert }) => {
    await stored('a')
    freezeTime('2026-12-23T09:00:01Z')
    assert.isNull(await new LoginSessionStore().read('a'))
  })

  test('a visitor who never signs in is kept for a day', async ({ assert }) => {
    await new LoginSessionStore().write('v', { csrf: 'x' })
    const { expires_at: expiry, user_id: userId } = await row('v')
    assert.equal(expiry.toISOString(), '2026-11-24T09:00:00.000Z')
    assert.isNull(userId)
  })

  test('one that was ended during a request stays ended', async ({ assert }) => {
    await stored('a')
    const store = new LoginSessionStore()
    const values = await store.read('a')
    await db.from('login_sessions').where('id', 'a').delete()
    await store.write('a', { ...values, more: true })
    assert.isNull(await row('a'))
  })
})
