import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { runJobs } from '#tests/helpers/events'
import { forgetAttempts } from '#tests/helpers/limits'
import { issueToken, tokenState } from '#accounts/account_tokens'
import { LoginSessionStore } from '#accounts/login_session_store'
import Guardianship from '#accounts/models/guardianship'
import { clock } from '#core/clock'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const NEW = 'lea@example.org'

const pathIn = (email: string, path: string) =>
  new RegExp(`/${path}/[\\w-]+`).exec(caughtMails(email).at(-1)?.text ?? '')?.[0] ?? ''

const press = (client: ApiClient, link: string) => client.post(link).withCsrfToken().redirects(0)

/** A child who signs in with an identifier has given the account an address; the guardian's mail has come. */
async function addedAddress(client: ApiClient) {
  const child = await createUser({ email: null, identifier: 'lea-renard-42' } as never)
  const { guardian } = await createGuardian(child, { name: 'Nadia Martin' })
  await client
    .post('/account/email')
    .loginAs(child)
    .withCsrfToken()
    .redirects(0)
    .form({ email: NEW, currentPassword: PASSWORD })
  await runJobs()
  await press(client, pathIn(NEW, 'email-change'))
  await runJobs()
  await child.refresh()
  return { child, guardian, link: pathIn(guardian.email, 'email-undo') }
}

test.group('The first address of a child', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('is taken back by the guardian, with the login sessions and links that came since', async ({
    client,
    assert,
  }) => {
    const { child, guardian, link } = await addedAddress(client)
    assert.equal(child.email, NEW)
    const mail = caughtMails(guardian.email).at(-1)!
    assert.include(mail.text, NEW)
    assert.notInclude(mail.subject, child.familyName)
    await new LoginSessionStore().write('elsewhere', { auth_web: child.id })
    const reset = await issueToken(child.id, 'reset_password')

    const page = await client.get(link).withInertia()
    page.assertInertiaPropsContains({ state: 'valid', newEmail: NEW })
    page.assertHeader('cache-control', 'no-store')
    assert.equal((await child.refresh()).email, NEW)

    await press(client, link)
    assert.isNull((await child.refresh()).email)
    assert.equal(child.identifier, 'lea-renard-42')
    assert.isNull(await db.from('login_sessions').where('id', 'elsewhere').first())
    assert.equal(await tokenState(reset, 'reset_password'), 'used')
    const after = await client.get(link).withInertia()
    after.assertInertiaPropsContains({ state: 'undone', newEmail: null })
    const entry = await db
      .from('audit_entries')
      .where('action', 'accounts.email_change_undone')
      .first()
    assert.equal(entry.subject_id, child.id)
  })

  test('may be another by then: that one goes too', async ({ client, assert }) => {
    const { child, link } = await addedAddress(client)
    await child.merge({ email: 'ailleurs@example.org' }).save()
    await press(client, link)
    assert.isNull((await child.refresh()).email)
  })

  test('stays after a second use of the same link', async ({ client, assert }) => {
    const { child, link } = await addedAddress(client)
    await press(client, link)
    await (await child.refresh()).merge({ email: NEW }).save()
    const again = await press(client, link)
    again.assertFlashMessage('error', 'Ce lien ne fonctionne plus.')
    assert.equal((await child.refresh()).email, NEW)
  })

  test('stays once the link is older than seven days', async ({ client, assert }) => {
    const { child, link } = await addedAddress(client)
    freezeTime('2026-11-30T09:00:00Z')
    const page = await client.get(link).withInertia()
    page.assertInertiaPropsContains({ state: 'expired', newEmail: null })
    await press(client, link)
    assert.equal((await child.refresh()).email, NEW)
  })

  test('stays for a stranger’s link, the child’s own, and a guardian who is none any more', async ({
    client,
    assert,
  }) => {
    const { child, link } = await addedAddress(client)
    for (const other of ['/email-undo/unknown', link.replace(/.$/, '~')]) {
      const page = await client.get(other).withInertia()
      page.assertInertiaPropsContains({ state: 'expired', newEmail: null })
      await press(client, other)
    }
    const own = await issueToken(child.id, 'reset_password')
    await press(client, `/email-undo/${own}`)
    await press(client, link.replace('email-undo', 'email-change'))
    assert.equal((await child.refresh()).email, NEW)

    await Guardianship.query()
      .where('studentId', child.id)
      .update({ ended_at: clock.now().toJSDate(), ended_by: 'guardian' })
    await press(client, link)
    assert.equal((await child.refresh()).email, NEW)
  })

  test('lets the device go on that belongs to the child', async ({ client, assert }) => {
    const { child, link } = await addedAddress(client)
    const response = await press(client, link).loginAs(child)
    response.assertSession('auth_web', child.id)
    assert.isNull((await child.refresh()).email)
  })

  test('is no guardian’s affair when there was one before', async ({ client, assert }) => {
    const child = await createUser()
    const { guardian } = await createGuardian(child)
    const before = child.email
    await client
      .post('/account/email')
      .loginAs(child)
      .withCsrfToken()
      .redirects(0)
      .form({ email: NEW, currentPassword: PASSWORD })
    await runJobs()
    await press(client, pathIn(NEW, 'email-change'))
    await press(client, pathIn(before, 'email-change'))
    await runJobs()
    assert.equal((await child.refresh()).email, NEW)
    assert.lengthOf(caughtMails(guardian.email), 0)
  })
})
