import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import type { ApiClient } from '@japa/api-client'
import { issueToken } from '#accounts/account_tokens'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import User from '#accounts/models/user'
import { settings } from '#core/settings'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const signIn = (client: ApiClient, email: string, password = PASSWORD) =>
  client.post('/login').withCsrfToken().redirects(0).form({ email, password })

test.group('Guessing', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('from elsewhere does not shut out a device on which the person has signed in', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const first = await signIn(client, user.email)
    const device = first.cookie('known_device')!.value
    for (let attempt = 0; attempt < 7; attempt++) await signIn(client, user.email, 'pas le bon')
    const elsewhere = await signIn(client, user.email)
    elsewhere.assertStatus(429)
    const own = await signIn(client, user.email).withEncryptedCookie('known_device', device)
    own.assertHeader('location', '/')
    assert.notInclude(JSON.stringify(device), user.email)
  })

  test('on a known device has a limit of its own', async ({ client }) => {
    const user = await createUser()
    const first = await signIn(client, user.email)
    const device = first.cookie('known_device')!.value
    const guess = () =>
      signIn(client, user.email, 'pas le bon').withEncryptedCookie('known_device', device)
    const { signInPerMinute } = await settings.get()
    for (let attempt = 0; attempt < signInPerMinute; attempt++) await guess()
    const limited = await guess()
    limited.assertStatus(429)
    const elsewhere = await signIn(client, user.email)
    elsewhere.assertHeader('location', '/')
  })

  test('does not keep out who reads the account’s mail, from a device that nobody knows', async ({
    client,
  }) => {
    const user = await createUser()
    for (let attempt = 0; attempt < 7; attempt++) await signIn(client, user.email, 'pas le bon')
    const token = await issueToken(user.id, 'reset_password')
    const password = 'quatre mots sans rapport'
    const reset = await client
      .post(`/reset-password/${token}`)
      .withCsrfToken()
      .redirects(0)
      .form({ password })
    const device = reset.cookie('known_device')!.value
    const own = await signIn(client, user.email, password).withEncryptedCookie(
      'known_device',
      device
    )
    own.assertHeader('location', '/')
  })

  test('says how long to wait', async ({ client, assert }) => {
    const user = await createUser()
    for (let attempt = 0; attempt < 5; attempt++) await signIn(client, user.email, 'pas le bon')
    const limited = await signIn(client, user.email).withInertia()
    assert.include((limited.inertiaProps as any).errors.email, 'réessayer dans une minute')
  })
})

test.group('A hash', (group) => {
  group.each.setup(() => forgetAttempts())

  test('made with older parameters is made again at sign-in', async ({ client, assert }) => {
    const old = await new Scrypt({ cost: 512 }).make(PASSWORD)
    const user = await createUser()
    await User.query().where('id', user.id).update({ password: old })
    assert.isTrue(hash.needsReHash(old))
    const response = await signIn(client, user.email)
    response.assertHeader('location', '/')
    await user.refresh()
    assert.isFalse(hash.needsReHash(user.password!))
    assert.isTrue(await user.verifyPassword(PASSWORD))
  })
})
