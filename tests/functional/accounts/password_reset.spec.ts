import { test } from '@japa/runner'
import { fieldErrors } from '#tests/helpers/field_errors'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { announced, runJobs } from '#tests/helpers/events'
import { LoginSessionStore } from '#accounts/login_session_store'
import PasswordChanged from '#accounts/events/password_changed'
import PasswordResetAsked from '#accounts/events/password_reset_asked'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const NEW = 'un tout autre mot de passe'

const ask = (client: ApiClient, email: string) =>
  client.post('/forgot-password').withCsrfToken().redirects(0).form({ email })

const reset = (client: ApiClient, token: string, password = NEW) =>
  client.post(`/reset-password/${token}`).withCsrfToken().redirects(0).form({ password })

async function linkFor(client: ApiClient, email: string) {
  await ask(client, email)
  await runJobs()
  return /reset-password\/([\w-]+)/.exec(caughtMails(email).at(-1)!.text)![1]
}

test.group('A forgotten password', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('the same answer after the same work for any address', async ({ client, assert }) => {
    const user = await createUser()
    const answers: Record<string, unknown>[] = []
    for (const email of [user.email, 'nobody@example.org']) {
      let response!: Awaited<ReturnType<typeof ask>>
      const queries = await queriesOf(async () => {
        response = await ask(client, email)
      })
      answers.push({
        status: response.status(),
        location: response.header('location'),
        body: response.text(),
        queries: queries.length,
      })
    }
    assert.deepEqual(answers[0], answers[1])
    assert.lengthOf(await announced(PasswordResetAsked), 2)
    await runJobs()
    assert.deepEqual(
      caughtMails().map(({ to }) => to),
      [user.email]
    )
  })

  test('the secret of the link is nowhere in the job queue', async ({ client, assert }) => {
    const user = await createUser()
    await ask(client, user.email)
    assert.deepEqual(await announced(PasswordResetAsked), [{ userId: user.id }])
    assert.lengthOf(await db.from('account_tokens'), 0)
  })

  test('sets the password, ends every login session, and tells by mail', async ({
    client,
    assert,
  }) => {
    const [user, other] = [await createUser(), await createUser()]
    for (const [id, owner] of [
      ['a', user],
      ['b', user],
      ['c', other],
    ] as const) {
      await new LoginSessionStore().write(id, { auth_web: owner.id })
    }
    const response = await reset(client, await linkFor(client, user.email))
    response.assertHeader('location', '/login')
    assert.equal(response.flashMessage('email'), user.email)
    await user.refresh()
    assert.isTrue(await user.verifyPassword(NEW))
    assert.isFalse(await user.verifyPassword(PASSWORD))
    const left = await db.from('login_sessions').whereIn('id', ['a', 'b', 'c']).select('id')
    assert.deepEqual(left, [{ id: 'c' }])
    assert.deepEqual(await announced(PasswordChanged), [{ userId: user.id }])
    await runJobs()
    assert.include(caughtMails(user.email).at(-1)!.subject, 'mot de passe a changé')
  })

  test('signs out who used the link while signed in', async ({ client }) => {
    const user = await createUser()
    const token = await linkFor(client, user.email)
    const response = await reset(client, token).loginAs(user)
    response.assertSessionMissing('auth_web')
  })

  test('works once', async ({ client, assert }) => {
    const user = await createUser()
    const token = await linkFor(client, user.email)
    await reset(client, token)
    const again = await reset(client, token, 'encore un autre mot de passe')
    again.assertHeader('location', `/reset-password/${token}`)
    await user.refresh()
    assert.isTrue(await user.verifyPassword(NEW))
    const page = await client.get(`/reset-password/${token}`).withInertia()
    page.assertInertiaPropsContains({ valid: false })
  })

  test('expires after an hour', async ({ client, assert }) => {
    const user = await createUser()
    const token = await linkFor(client, user.email)
    freezeTime('2026-11-23T10:00:00Z')
    await reset(client, token)
    await user.refresh()
    assert.isTrue(await user.verifyPassword(PASSWORD))
  })

  test('a short password keeps the link good', async ({ client, assert }) => {
    const user = await createUser()
    const token = await linkFor(client, user.email)
    const short = await reset(client, token, 'court')
    assert.property(fieldErrors(short), 'password')
    const page = await client.get(`/reset-password/${token}`).withInertia()
    page.assertInertiaPropsContains({ valid: true })
    page.assertHeader('cache-control', 'no-store')
  })

  test('confirms the address too, and never opens a suspended account', async ({
    client,
    assert,
  }) => {
    const fresh = await createUser({ state: 'unconfirmed', emailConfirmedAt: null })
    await reset(client, await linkFor(client, fresh.email))
    await fresh.refresh()
    assert.equal(fresh.state, 'active')
    const suspended = await createUser({ state: 'suspended' })
    await ask(client, suspended.email)
    await runJobs()
    assert.isEmpty(caughtMails(suspended.email))
  })

  test('is limited', async ({ client, assert }) => {
    const user = await createUser()
    for (let attempt = 0; attempt < 3; attempt++) await ask(client, user.email)
    const page = await ask(client, user.email).withInertia()
    page.assertStatus(429)
    assert.include((page.inertiaProps as any).errors.email, 'Trop d’essais')
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 3)
  })
})
