import { test } from '@japa/runner'
import { fieldErrors } from '#tests/helpers/field_errors'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { forgetAttempts } from '#tests/helpers/limits'
import { announced, runJobs } from '#tests/helpers/events'
import { issueToken } from '#accounts/account_tokens'
import ConfirmationAsked from '#accounts/events/confirmation_asked'
import MatchRequest from '#matching/models/match_request'
import { createUser } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

const unconfirmed = { state: 'unconfirmed', emailConfirmedAt: null } as const

const confirm = (client: ApiClient, token: string) =>
  client.post(`/confirm-email/${token}`).withCsrfToken().redirects(0)

const stateOf = async (client: ApiClient, token: string) => {
  const page = await client.get(`/confirm-email/${token}`).withInertia()
  return (page.inertiaProps as any).state
}

test.group('Confirming an address', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('opening the link changes nothing, pressing the button does', async ({ client, assert }) => {
    const user = await createUser(unconfirmed)
    const token = await issueToken(user.id, 'confirm_email')
    assert.equal(await stateOf(client, token), 'valid')
    await user.refresh()
    assert.equal(user.state, 'unconfirmed')

    const response = await confirm(client, token)
    response.assertHeader('location', '/login')
    await user.refresh()
    assert.equal(user.state, 'active')
    assert.isNotNull(user.emailConfirmedAt)
  })

  test('works once', async ({ client, assert }) => {
    const user = await createUser(unconfirmed)
    const token = await issueToken(user.id, 'confirm_email')
    await confirm(client, token)
    assert.equal(await stateOf(client, token), 'used')
    const again = await confirm(client, token)
    again.assertHeader('location', `/confirm-email/${token}`)
  })

  test('a link of four days ago, or of nobody, says so', async ({ client, assert }) => {
    const user = await createUser(unconfirmed)
    const token = await issueToken(user.id, 'confirm_email')
    freezeTime('2026-11-27T09:00:00Z')
    assert.equal(await stateOf(client, token), 'expired')
    assert.equal(await stateOf(client, 'nonsense'), 'expired')
    await confirm(client, token)
    await user.refresh()
    assert.equal(user.state, 'unconfirmed')
  })

  test('a student of {age} years becomes {state}')
    .with([
      { age: 14, birthDate: '2011-11-24', state: 'waiting_for_guardian', location: '/waiting' },
      { age: 15, birthDate: '2011-11-23', state: 'active', location: '/' },
    ])
    .run(async ({ client, assert }, { birthDate, state }) => {
      const user = await createUser({ ...unconfirmed, birthDate })
      await confirm(client, await issueToken(user.id, 'confirm_email'))
      await user.refresh()
      assert.equal(user.state, state)
    })

  test('with a profile the student waits for a tutor from then on', async ({ client, assert }) => {
    const student = await createStudent(unconfirmed)
    await confirm(client, await issueToken(student.id, 'confirm_email'))
    assert.isNotNull(await MatchRequest.findBy({ studentId: student.id, state: 'waiting' }))
  })

  test('sends the link again, with the same answer for any address', async ({ client, assert }) => {
    const waiting = await createUser(unconfirmed)
    const active = await createUser()
    const answers = []
    for (const email of [waiting.email, active.email, 'nobody@example.org']) {
      const response = await client
        .post('/confirm-email')
        .withCsrfToken()
        .redirects(0)
        .form({ email })
      answers.push([
        response.status(),
        response.header('location'),
        response.text(),
        response.flashMessage('success'),
      ])
    }
    assert.deepEqual(answers[1], answers[0])
    assert.deepEqual(answers[2], answers[0])
    assert.lengthOf(await announced(ConfirmationAsked), 3)
    await runJobs()
    assert.deepEqual(
      caughtMails().map(({ to }) => to),
      [waiting.email]
    )
  })

  test('says what is wrong, and is limited', async ({ client, assert }) => {
    const ask = (email: string) =>
      client.post('/confirm-email').withCsrfToken().withInertia().redirects(0).form({ email })
    const wrong = await ask('no body!')
    assert.property(fieldErrors(wrong), 'email')
    for (let attempt = 0; attempt < 3; attempt++) await ask('lea@example.org')
    const limited = await ask('lea@example.org')
    limited.assertStatus(429)
  })

  test('who waits for the guardian reads why; others go on', async ({ client }) => {
    const child = await createUser({ state: 'waiting_for_guardian', birthDate: '2014-05-04' })
    const page = await client.get('/waiting').loginAs(child).withInertia()
    page.assertInertiaComponent('accounts/guardian_waits/show')
    page.assertInertiaPropsContains({ age: 15 })
    const other = await client
      .get('/waiting')
      .loginAs(await createUser())
      .redirects(0)
    other.assertHeader('location', '/')
    const nobody = await client.get('/waiting').redirects(0)
    nobody.assertHeader('location', '/login')
  })
})
