import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { loginSessionOf, openStream } from '#tests/helpers/live_stream'
import { createUser } from '#database/factories/accounts/user_factory'

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

const left = (ids: string[]) => db.from('login_sessions').whereIn('id', ids).select('id')

test.group('The devices of an account', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('are listed with what they are, and never by the secret id', async ({ client, assert }) => {
    const user = await createUser()
    const [here, there] = [await loginSessionOf(user), await loginSessionOf(user)]
    await loginSessionOf(await createUser())
    await db.from('login_sessions').where('id', there.id).update({ device: ANDROID })
    const request = client.get('/account/devices').loginAs(user).withInertia()
    const { sessionId } = request.sessionClient
    await db.from('login_sessions').where('id', here.id).update({ id: sessionId })
    const page = await request
    const { devices } = page.inertiaProps as any
    assert.sameMembers(
      devices.map((device: any) => device.id),
      [here.deviceId, there.deviceId]
    )
    assert.deepInclude(
      devices.find((device: any) => device.current),
      { id: here.deviceId }
    )
    assert.deepInclude(
      devices.find((device: any) => !device.current),
      { browser: 'Chrome', system: 'Android', kind: 'phone' }
    )
    for (const id of [sessionId, there.id]) assert.notInclude(page.text(), id)
  })

  test('one is signed out, and its stream goes', async ({ client, assert }) => {
    const user = await createUser()
    const [here, there] = [await loginSessionOf(user), await loginSessionOf(user)]
    const stream = await openStream(there)
    const response = await client
      .delete(`/account/devices/${there.deviceId}`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/account/devices')
    await stream.ended
    assert.deepEqual(await left([here.id, there.id]), [{ id: here.id }])
  })

  test('somebody else’s is no device at all', async ({ client, assert }) => {
    const { id, deviceId } = await loginSessionOf(await createUser())
    await assertStranger404(client, 'delete', `/account/devices/${deviceId}`)
    await assertStranger404(
      client,
      'delete',
      '/account/devices/00000000-0000-7000-8000-000000000000'
    )
    assert.lengthOf(await left([id]), 1)
  })

  test('all the others are signed out at once', async ({ client, assert }) => {
    const user = await createUser()
    const other = await loginSessionOf(await createUser())
    const own = [await loginSessionOf(user), await loginSessionOf(user)]
    await client.delete('/account/other-devices').loginAs(user).withCsrfToken().redirects(0)
    assert.lengthOf(await left(own.map(({ id }) => id)), 0)
    assert.lengthOf(await left([other.id]), 1)
  })

  test('all are signed out, this one too', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await loginSessionOf(user)
    const response = await client
      .delete('/account/devices')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/')
    response.assertSessionMissing('auth_web')
    response.assertFlashMessage('success', 'Le compte est déconnecté partout.')
    assert.lengthOf(await left([id]), 0)
  })

  test('an open page asks whether it is signed in still', async ({ client }) => {
    const signedIn = await client.get('/login-session').loginAs(await createUser())
    signedIn.assertStatus(204)
    const nobody = await client.get('/login-session')
    nobody.assertStatus(401)
  })
})
