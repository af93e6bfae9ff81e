import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { freezeTime } from '#tests/helpers/time'
import { countQueries } from '#tests/helpers/queries'
import { SignedInUserProvider } from '#accounts/signed_in_user_provider'
import { LoginSessionStore } from '#accounts/login_session_store'
import { createUser } from '#database/factories/accounts/user_factory'

const row = (id: string) => db.from('login_sessions').where('id', id).first()

/** A login session as an earlier request left it. */
async function stored(id: string, remembered = true) {
  const user = await createUser()
  await new LoginSessionStore().write(id, { auth_web: user.id, remembered })
  return user
}

/** A store at work for a request with these headers. */
const storeFor = (headers: Record<string, string>) =>
  new LoginSessionStore({
    request: { header: (name: string) => headers[name] },
  } as unknown as HttpContext)

const SAID = { success: 'La séance est déplacée.' }

test.group('The login session store', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('keeps whose login session it is', async ({ assert }) => {
    const user = await stored('a')
    const { user_id: userId } = await row('a')
    assert.equal(userId, user.id)
    const values = { auth_web: user.id, remembered: true }
    assert.deepEqual(await new LoginSessionStore().read('a'), values)
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

  test('brings its person along, who is not asked for again', async ({ assert }) => {
    const user = await stored('a')
    const ctx = { request: { header: () => undefined } } as unknown as HttpContext
    const visit = async () => {
      await new LoginSessionStore(ctx).read('a')
      const found = await new SignedInUserProvider(ctx).findById(user.id)
      const person = await new SignedInUserProvider().findById(user.id)
      assert.deepEqual(found!.getOriginal().serialize(), person!.getOriginal().serialize())
      assert.deepEqual(found!.getOriginal().$extras, person!.getOriginal().$extras)
    }
    assert.equal(await countQueries(visit), 2)
    const other = await createUser()
    const found = await new SignedInUserProvider(ctx).findById(other.id)
    assert.equal(found?.getId(), other.id)
  })

  test('leaves out a person who was suspended', async ({ assert }) => {
    const user = await stored('a')
    await user.merge({ state: 'suspended' }).save()
    const ctx = { request: { header: () => undefined } } as unknown as HttpContext
    await new LoginSessionStore(ctx).read('a')
    assert.isNull(await new SignedInUserProvider(ctx).findById(user.id))
  })

  test('is gone after thirty days without a visit', async ({ assert }) => {
    await stored('a')
    freezeTime('2026-12-23T09:00:01Z')
    assert.isNull(await new LoginSessionStore().read('a'))
  })

  test('one that was not to be remembered is gone after twelve hours without use', async ({
    assert,
  }) => {
    await stored('a', false)
    assert.isFalse((await row('a')).remembered)
    freezeTime('2026-11-23T20:00:00Z')
    const store = new LoginSessionStore()
    await store.read('a')
    await store.touch('a')
    freezeTime('2026-11-24T07:59:59Z')
    assert.isNotNull(await new LoginSessionStore().read('a'))
    freezeTime('2026-11-24T08:00:01Z')
    assert.isNull(await new LoginSessionStore().read('a'))
  })

  test('knows the device, when it was last used, and a name for pages', async ({ assert }) => {
    const agent = 'x'.repeat(400)
    const ctx = { request: { header: () => agent } } as unknown as HttpContext
    const user = await createUser()
    await new LoginSessionStore(ctx).write('a', { auth_web: user.id })
    const { device, device_id: name, last_used_at: lastUse } = await row('a')
    assert.equal(device, agent.slice(0, 300))
    assert.match(name, /^[0-9a-f-]{36}$/)
    assert.equal(lastUse.toISOString(), '2026-11-23T09:00:00.000Z')
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

  test('of two visits that begin under one id at once the last stays', async ({ assert }) => {
    for (const csrf of ['one', 'two']) await new LoginSessionStore().write('a', { csrf })
    assert.deepEqual(await new LoginSessionStore().read('a'), { csrf: 'two' })
  })

  test('a visit that knew nothing of somebody signed in doesn’t take their place', async ({
    assert,
  }) => {
    const user = await stored('a')
    await new LoginSessionStore().write('a', { csrf: 'x' })
    assert.equal((await row('a')).user_id, user.id)
    freezeTime('2026-12-23T09:00:01Z')
    await new LoginSessionStore().write('a', { csrf: 'x' })
    assert.deepEqual(await new LoginSessionStore().read('a'), { csrf: 'x' })
    assert.isNull((await row('a')).user_id)
  })

  test('what the next page is to say is left to it by {what}')
    .with([
      { what: 'a picture', headers: { 'sec-fetch-dest': 'image' } },
      { what: 'a script', headers: { 'sec-fetch-dest': 'empty' } },
      { what: 'a visit ahead of time', headers: { 'x-inertia': 'true', 'purpose': 'prefetch' } },
      { what: 'a visit in the background', headers: { 'x-inertia': 'true', 'x-background': '1' } },
    ])
    .run(async ({ assert }, { headers }) => {
      await new LoginSessionStore().write('a', { csrf: 'x', __flash__: SAID })
      assert.deepEqual(await storeFor(headers as never).read('a'), { csrf: 'x' })
      for (const shown of [{ 'x-inertia': 'true', 'sec-fetch-dest': 'empty' }, {}]) {
        const values = await storeFor(shown as never).read('a')
        assert.deepEqual(values, { csrf: 'x', __flash__: SAID })
      }
    })
})
