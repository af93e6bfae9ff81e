import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { queriesOf } from '#tests/helpers/queries'
import { caughtMails } from '#tests/helpers/mails'
import { forgetAttempts } from '#tests/helpers/limits'
import { fieldErrors } from '#tests/helpers/field_errors'
import { announced, runJobs } from '#tests/helpers/events'
import PersonInvited from '#accounts/events/person_invited'
import type User from '#accounts/models/user'
import { createUser } from '#database/factories/accounts/user_factory'

const NEW = 'un tout autre mot de passe'
const EMAIL = 'invite@homeskolar.test'

const invited = (values: Partial<User> = {}) =>
  createUser({
    state: 'invited',
    email: EMAIL,
    password: null,
    emailConfirmedAt: null,
    ...values,
  })

const ask = (client: ApiClient, email: string) =>
  client.post('/invitation').withCsrfToken().redirects(0).form({ email })

const accept = (client: ApiClient, token: string, password = NEW) =>
  client.post(`/invitation/${token}`).withCsrfToken().redirects(0).form({ password })

async function linkFor(client: ApiClient, email = EMAIL) {
  await ask(client, email)
  await runJobs()
  return /\/invitation\/([\w-]+)/.exec(caughtMails(email).at(-1)!.text)![1]
}

test.group('An invitation', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('opening the link changes nothing; choosing a password opens the account', async ({
    client,
    assert,
  }) => {
    const user = await invited({ role: 'tutor', birthDate: '1990-01-01' })
    const token = await linkFor(client)
    for (let look = 0; look < 3; look++) {
      const page = await client.get(`/invitation/${token}`).withInertia()
      page.assertInertiaPropsContains({ invited: { name: EMAIL, firstName: user.firstName } })
      page.assertHeader('cache-control', 'no-store')
    }
    const response = await accept(client, token)
    response.assertHeader('location', '/login')
    response.assertFlashMessage('email', EMAIL)
    await user.refresh()
    assert.equal(user.state, 'active')
    assert.isNotNull(user.emailConfirmedAt)
    assert.isTrue(await user.verifyPassword(NEW))
  })

  test('a child waits for the guardian afterwards', async ({ client, assert }) => {
    const user = await invited({ birthDate: '2015-01-01' })
    await accept(client, await linkFor(client))
    await user.refresh()
    assert.equal(user.state, 'waiting_for_guardian')
  })

  test('works once, for seven days, with a password that is long enough', async ({
    client,
    assert,
  }) => {
    const user = await invited()
    const token = await linkFor(client)
    const short = await accept(client, token, 'court')
    assert.property(fieldErrors(short), 'password')
    freezeTime('2026-11-30T08:59:00Z')
    await accept(client, token)
    const again = await accept(client, token, 'encore un autre mot de passe')
    again.assertHeader('location', `/invitation/${token}`)
    await user.refresh()
    assert.isTrue(await user.verifyPassword(NEW))
    const page = await client.get(`/invitation/${token}`).withInertia()
    page.assertInertiaPropsContains({ invited: null })
  })

  test('is worth nothing after seven days, and says how to get another', async ({
    client,
    assert,
  }) => {
    const user = await invited()
    const token = await linkFor(client)
    freezeTime('2026-11-30T09:00:00Z')
    const page = await client.get(`/invitation/${token}`).withInertia()
    page.assertInertiaPropsContains({ invited: null })
    await accept(client, token)
    await user.refresh()
    assert.equal(user.state, 'invited')
    await accept(client, await linkFor(client))
    await user.refresh()
    assert.equal(user.state, 'active')
  })

  test('the same answer after the same work for any address', async ({ client, assert }) => {
    await invited()
    const active = await createUser()
    const answers: Record<string, unknown>[] = []
    for (const email of [EMAIL, active.email, 'nobody@example.org']) {
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
    assert.deepEqual(answers[0], answers[2])
    assert.lengthOf(await announced(PersonInvited), 3)
    assert.lengthOf(await db.from('account_tokens'), 0)
    await runJobs()
    assert.deepEqual(
      caughtMails().map(({ to }) => to),
      [EMAIL]
    )
  })

  test('a forgotten password and a sign-up lead an invited person to their link', async ({
    client,
    assert,
  }) => {
    await invited()
    await client.post('/forgot-password').withCsrfToken().redirects(0).form({ email: EMAIL })
    await runJobs()
    assert.match(caughtMails(EMAIL).at(-1)!.text, /\/invitation\//)
  })

  test('nobody signs in before they have answered it', async ({ client, assert }) => {
    await invited()
    const response = await client
      .post('/login')
      .withCsrfToken()
      .redirects(0)
      .form({ email: EMAIL, name: EMAIL, password: NEW })
    response.assertStatus(302)
    response.assertSessionMissing('auth_web')
    assert.isNotEmpty(Object.keys(fieldErrors(response)))
  })
})
