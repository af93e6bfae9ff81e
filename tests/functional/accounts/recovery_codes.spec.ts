import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import { fieldErrors } from '#tests/helpers/field_errors'
import { newRecoveryCodes } from '#accounts/recovery_codes'
import SecondFactor from '#accounts/models/second_factor'
import { transaction } from '#core/transaction'
import { LoginSessionStore } from '#accounts/login_session_store'
import { codeNow, withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'

const codesOf = (user: User) => transaction((trx) => newRecoveryCodes(user.id, trx))

const use = (client: ApiClient, user: User, recoveryCode: string) =>
  client
    .post('/second-factor/checks')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ recoveryCode })

test.group('Recovery codes', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('open once each, however they are typed, and only hashes are kept', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const [code, other] = await codesOf(staff)
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    const response = await use(client, staff, typed)
    response.assertHeader('location', '/second-factor')
    const shown = await client
      .get('/second-factor')
      .loginAs(staff)
      .withSession({ second_factor: response.session('second_factor') })
      .withInertia()
    shown.assertInertiaPropsContains({ left: 9 })
    const again = await use(client, staff, code)
    assert.property(fieldErrors(again), 'recoveryCode')
    const rows = await db.from('recovery_codes')
    assert.notInclude(JSON.stringify(rows), other)
  })

  test('are their owner’s alone', async ({ client, assert }) => {
    const [code] = await codesOf(await createStaff())
    const response = await use(client, await createStaff(), code)
    assert.property(fieldErrors(response), 'recoveryCode')
  })

  test('never wait: who guesses codes locks nobody out', async ({ client }) => {
    const staff = await createStaff()
    const [code] = await codesOf(staff)
    const factor = await SecondFactor.findOrFail(staff.id)
    await factor.merge({ failures: 20, retryAt: factor.confirmedAt.plus({ years: 9 }) }).save()
    const response = await use(client, staff, code)
    response.assertHeader('location', '/second-factor')
  })

  test('can be made anew with a code of the phone, and the earlier ones are void', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const [code] = await codesOf(staff)
    const ask = (value: string) =>
      withSecondFactor(client.post('/second-factor/recovery-codes'), staff)
        .withCsrfToken()
        .redirects(0)
        .form({ code: value })
    const wrong = await ask('000000')
    assert.property(fieldErrors(wrong), 'code')
    const response = await ask(codeNow())
    response.assertHeader('location', '/second-factor/recovery-codes')
    const old = await use(client, staff, code)
    assert.property(fieldErrors(old), 'recoveryCode')
  })

  test('another phone takes the place of the present one, after password and code', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    await new LoginSessionStore().write('elsewhere', { auth_web: staff.id })
    const prove = (password: string) =>
      withSecondFactor(client.post('/second-factor/device'), staff)
        .withCsrfToken()
        .redirects(0)
        .form({ password, code: codeNow() })
    const wrong = await prove('pas le bon mot de passe')
    assert.property(fieldErrors(wrong), 'password')
    const proven = await prove(PASSWORD)
    const session = {
      second_factor_change_until: proven.session('second_factor_change_until'),
    }
    const page = await withSecondFactor(client.get('/second-factor/device'), staff)
      .withSession(session)
      .withInertia()
    page.assertInertiaComponent('accounts/second_factor_devices/edit')
    const secret = (page.inertiaProps as any).groups.join('')
    const response = await withSecondFactor(client.put('/second-factor/device'), staff)
      .withSession({
        ...session,
        pending_second_factor: page.session('pending_second_factor'),
      })
      .withCsrfToken()
      .redirects(0)
      .form({ code: codeNow(secret) })
    response.assertHeader('location', '/second-factor/recovery-codes')
    const factor = await SecondFactor.findOrFail(staff.id)
    assert.equal(factor.openSecret, secret)
    assert.isNull(await db.from('login_sessions').where('id', 'elsewhere').first())
  })

  test('no phone is changed by who has not proven anything', async ({ client, assert }) => {
    const staff = await createStaff()
    const before = (await SecondFactor.findOrFail(staff.id)).secret
    const response = await withSecondFactor(client.put('/second-factor/device'), staff)
      .withCsrfToken()
      .redirects(0)
      .form({ code: '123456' })
    response.assertHeader('location', '/second-factor/device')
    assert.equal((await SecondFactor.findOrFail(staff.id)).secret, before)
    const page = await client.get('/second-factor/device').loginAs(staff).redirects(0)
    page.assertHeader('location', '/second-factor')
  })
})
