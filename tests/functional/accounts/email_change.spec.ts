import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { fieldErrors } from '#tests/helpers/field_errors'
import { forgetAttempts } from '#tests/helpers/limits'
import { caughtMails } from '#tests/helpers/mails'
import { queriesOf } from '#tests/helpers/queries'
import { runJobs } from '#tests/helpers/events'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import { issueToken, tokenState } from '#accounts/account_tokens'
import { LoginSessionStore } from '#accounts/login_session_store'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const NEW = 'nouvelle@example.org'

const ask = (client: ApiClient, user: User, email = NEW, currentPassword = PASSWORD) =>
  client
    .post('/account/email')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ email, currentPassword })

const answer = (client: ApiClient, method: 'post' | 'delete', link: string) =>
  client[method](link).withCsrfToken().redirects(0)

/** The link in the last mail to this address. */
function linkTo(email: string) {
  const mail = caughtMails(email).at(-1)
  return /\/email-change\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
}

async function guardianOf(student: User, email: string) {
  const guardian = await Guardian.create({ email })
  await Guardianship.create({ studentId: student.id, guardianId: guardian.id, name: 'Mme Martin' })
}

test.group('A change of address', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('waits for both addresses, then ends the other login sessions and tells both', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await new LoginSessionStore().write('elsewhere', { auth_web: user.id })
    const reset = await issueToken(user.id, 'reset_password')
    const asked = await ask(client, user, ' Nouvelle@example.org ')
    asked.assertHeader('location', '/account/email')
    await runJobs()
    const [present, fresh] = [linkTo(user.email), linkTo(NEW)]

    await client.get(present)
    assert.equal((await user.refresh()).email, user.email)
    await answer(client, 'post', present)
    const page = await client.get(present).withInertia()
    page.assertInertiaPropsContains({ side: 'present', state: 'confirmed' })
    const half = await client.get('/account/email').loginAs(user).withInertia()
    half.assertInertiaPropsContains({ change: { presentConfirmed: true, newConfirmed: false } })

    const before = user.email
    await answer(client, 'post', fresh)
    await user.refresh()
    assert.equal(user.email, NEW)
    assert.equal(await tokenState(reset, 'reset_password'), 'used')
    assert.isNull(await db.from('login_sessions').where('id', 'elsewhere').first())
    const entry = await db.from('audit_entries').where('action', 'accounts.email_changed').first()
    assert.equal(entry.subject_id, user.id)
    assert.notInclude(JSON.stringify(entry), NEW)
    await runJobs()
    assert.include(caughtMails(before).at(-1)!.subject, 'a changé')
    assert.include(caughtMails(NEW).at(-1)!.subject, 'a changé')
  })

  test('what was typed as a name is no message to the new address, and nobody’s mailbox is filled', async ({
    client,
    assert,
  }) => {
    const { resetPerHour } = await settings.get()
    const most = resetPerHour * 2
    for (let asked = 0; asked <= most; asked++) {
      await ask(client, await createUser({ firstName: 'Cliquez sur www.arnaque.example' }))
      await runJobs()
    }
    assert.notInclude(JSON.stringify(caughtMails(NEW)), 'arnaque.example')
    assert.lengthOf(caughtMails(NEW), most)
  })

  test('opens an account that waited for nothing but an address', async ({ client, assert }) => {
    const student = await createUser({
      ...({ email: null, identifier: 'lea.m' } as never as object),
      ...{ birthDate: '2010-05-04', state: 'waiting_for_guardian', emailConfirmedAt: null },
    })
    await ask(client, student)
    await runJobs()
    await answer(client, 'post', linkTo(NEW))
    assert.equal((await student.refresh()).state, 'active')
  })

  test('the login session that confirms goes on', async ({ client, assert }) => {
    const user = await createUser({ email: null, identifier: 'lea.m' } as never)
    await ask(client, user)
    await runJobs()
    const response = await client.post(linkTo(NEW)).loginAs(user).withCsrfToken().redirects(0)
    response.assertSession('auth_web', user.id)
    assert.equal((await user.refresh()).email, NEW)
  })

  test('a known address gets the same answer after the same work, and its owner alone is told', async ({
    client,
    assert,
  }) => {
    const owner = await createUser()
    const answers: unknown[] = []
    for (const email of [owner.email, NEW]) {
      const user = await createUser()
      let response!: Awaited<ReturnType<typeof ask>>
      const queries = await queriesOf(async () => {
        response = await ask(client, user, email)
      })
      answers.push([
        response.status(),
        response.header('location'),
        response.text(),
        queries.length,
      ])
    }
    assert.deepEqual(answers[0], answers[1])
    await runJobs()
    assert.equal(linkTo(owner.email), '')
    assert.include(caughtMails(owner.email)[0].subject, 'déjà un compte')
  })

  test('an address that was taken meanwhile is refused, and nothing changes', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ email: null, identifier: 'lea.m' } as never)
    await ask(client, user)
    await runJobs()
    const link = linkTo(NEW)
    await createUser({ email: NEW })
    const response = await answer(client, 'post', link)
    response.assertFlashMessage(
      'error',
      'Cette adresse a déjà un compte\u00a0: elle ne peut pas en avoir deux.'
    )
    assert.isNull((await user.refresh()).email)
  })

  test('a guardian’s address is never the child’s own, neither at first nor later', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ email: null, identifier: 'lea.m' } as never)
    await guardianOf(user, 'mere@example.org')
    for (const spelling of ['mere@example.org', 'Mere+moi@Example.org']) {
      assert.property(fieldErrors(await ask(client, user, spelling)), 'email')
    }
    await ask(client, user)
    await runJobs()
    const link = linkTo(NEW)
    await guardianOf(user, NEW.replace('@', '+famille@'))
    const later = await answer(client, 'post', link)
    assert.match(String(later.flashMessage('error')), /responsable légal/)
    assert.isNull((await user.refresh()).email)
  })

  test('who read the mails of a student without an address is told', async ({ client, assert }) => {
    const user = await createUser({ email: null, identifier: 'lea.m' } as never)
    await guardianOf(user, 'mere@example.org')
    await ask(client, user)
    await runJobs()
    await answer(client, 'post', linkTo(NEW))
    await runJobs()
    assert.lengthOf(caughtMails('mere@example.org'), 1)
  })

  test('“it wasn’t me” stops it for good', async ({ client, assert }) => {
    const user = await createUser()
    await ask(client, user)
    await runJobs()
    const [present, fresh] = [linkTo(user.email), linkTo(NEW)]
    await answer(client, 'delete', present)
    await answer(client, 'post', fresh)
    await answer(client, 'post', present)
    assert.notEqual((await user.refresh()).email, NEW)
    const page = await client.get(present).withInertia()
    page.assertInertiaPropsContains({ state: 'cancelled' })
  })

  test('is taken back in the account, replaced by a new wish, and too old after three days', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await ask(client, user)
    await runJobs()
    const first = linkTo(NEW)
    await client.delete('/account/email').loginAs(user).withCsrfToken().redirects(0)
    const gone = await client.get(first).withInertia()
    gone.assertInertiaPropsContains({ state: 'cancelled' })
    await ask(client, user, 'autre@example.org')
    await ask(client, user)
    await runJobs()
    freezeTime('2026-11-26T09:00:01Z')
    const old = await client.get(linkTo(NEW)).withInertia()
    old.assertInertiaPropsContains({ state: 'expired' })
    await answer(client, 'post', linkTo(NEW))
    assert.equal((await user.refresh()).email, user.email)
    assert.lengthOf(await db.from('email_changes').whereNull('cancelled_at'), 1)
  })

  test('needs the present password, and another address', async ({ client, assert }) => {
    const user = await createUser()
    assert.property(fieldErrors(await ask(client, user, NEW, 'pas le bon')), 'currentPassword')
    assert.property(fieldErrors(await ask(client, user, user.email)), 'email')
    assert.property(fieldErrors(await ask(client, user, 'x')), 'email')
    assert.lengthOf(await db.from('email_changes'), 0)
  })

  test('is limited', async ({ client }) => {
    const user = await createUser()
    for (let count = 0; count < 3; count++) await ask(client, user, `a${count}@example.org`)
    const limited = await ask(client, user).withInertia()
    limited.assertStatus(429)
    limited.assertInertiaComponent('accounts/email_changes/edit')
  })
})
