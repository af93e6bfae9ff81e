import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import User from '#accounts/models/user'
import Consent from '#accounts/models/consent'
import Guardianship from '#accounts/models/guardianship'
import GuardianAsked from '#accounts/events/guardian_asked'
import SignedUp from '#accounts/events/signed_up'
import { issueToken } from '#accounts/account_tokens'
import { verifyCredentials } from '#accounts/verify_credentials'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { fieldErrors } from '#tests/helpers/field_errors'
import { forgetAttempts } from '#tests/helpers/limits'
import { announced, runJobs } from '#tests/helpers/events'

const PASSWORD = 'un long mot de passe'
const FORM = {
  signUpId: '0b8f6f7e-9f0a-4c55-8d5e-0d0a4a3f7f11',
  role: 'student',
  firstName: 'Lina',
  familyName: 'Moreau',
  birthDate: '2015-05-04',
  timeZone: 'Europe/Paris',
  withoutEmail: '1',
  password: PASSWORD,
  guardianName: 'Nadia Moreau',
  guardianEmail: 'Nadia@Example.org',
  consentAccount: '1',
  consentMessages: '1',
}

const BROWSER = 'a3c0f0ce-5b86-4f0e-b6a9-2c7a3c3a9d52'
const OTHER_BROWSER = 'a3c0f0ce-5b86-4f0e-b6a9-2c7a3c3a9d53'

const signUp = (
  client: ApiClient,
  changes: object = {},
  browser: typeof BROWSER | typeof OTHER_BROWSER = BROWSER
) => {
  const request = client.post('/signup').withCsrfToken().redirects(0)
  request.sessionClient.sessionId = browser
  return request.form({ ...FORM, ...changes })
}

const OTHER_FORM = '0b8f6f7e-9f0a-4c55-8d5e-0d0a4a3f7f12'

const signedUp = ({ identifier, firstName }: User) => ({ identifier, firstName, stands: false })

const linas = () => User.query().where('firstName', 'Lina').orderBy('id')

test.group('A student without an address', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('gets an identifier, a guardian and their own consents at once', async ({
    client,
    assert,
  }) => {
    const response = await signUp(client)
    response.assertHeader('location', '/signup/identifier')
    const [lina] = await linas()
    assert.match(lina.identifier!, /^lina-[a-z-]+-\d\d$/)
    assert.deepInclude(lina.$attributes, { state: 'waiting_for_guardian', email: null })
    response.assertSession('signed_up', signedUp(lina))

    const guardianship = await Guardianship.findByOrFail('studentId', lina.id)
    assert.equal(guardianship.name, 'Nadia Moreau')
    const consents = await Consent.query().where('studentId', lina.id).orderBy('purpose')
    assert.deepEqual(
      consents.map(({ purpose, channel, guardianshipId }) => [purpose, channel, guardianshipId]),
      [
        ['account', 'account', null],
        ['messages_and_hours', 'account', null],
      ]
    )
    assert.deepEqual(await announced(SignedUp), [{ userId: lina.id }])
    const jobs = await announced(GuardianAsked)
    if (jobs.length > 0) assert.deepEqual(jobs, [{ guardianshipId: guardianship.id }])
  })

  test('a form that is filled in once more makes no other account of the same child', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    await signUp(client, { signUpId: OTHER_FORM, firstName: 'lina ' })
    assert.lengthOf(await User.query().whereILike('firstName', 'lina'), 1)
  })

  test('a brother or sister in the form that Back restored gets an account of their own', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    const other = { firstName: 'Lou', birthDate: '2013-01-02', password: 'un autre mot de passe' }
    const response = await signUp(client, other)
    const lou = await User.findByOrFail('firstName', 'Lou')
    response.assertSession('signed_up', signedUp(lou))
    assert.equal((await verifyCredentials(lou.identifier!, other.password))?.id, lou.id)
    const twin = await signUp(client, { birthDate: '2015-05-05' })
    assert.lengthOf(await linas(), 2)
    assert.isFalse(twin.session('signed_up').stands)
  })

  test('who comes again with another password or guardian is told that the account stands as it was', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    const [lina] = await linas()
    for (const changed of [
      { password: 'un second mot de passe' },
      { guardianEmail: 'n@example.org' },
    ]) {
      const response = await signUp(client, { signUpId: OTHER_FORM, ...changed })
      response.assertSession('signed_up', { ...signedUp(lina), stands: true })
    }
    assert.lengthOf(await linas(), 1)
    assert.isNotNull(await verifyCredentials(lina.identifier!, PASSWORD))
    const page = await client
      .get('/signup/identifier')
      .withSession({ signed_up: { ...signedUp(lina), stands: true } })
      .withInertia()
    page.assertInertiaPropsContains({ identifier: lina.identifier!, stands: true })
  })

  test('another browser learns nothing of an account by the id of its form', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    await signUp(client, {}, OTHER_BROWSER)
    const identifiers = new Set((await linas()).map(({ identifier }) => identifier))
    assert.lengthOf([...identifiers], 2)
  })

  test('a form that is sent twice makes one account', async ({ client, assert }) => {
    await signUp(client)
    const [lina] = await linas()
    const again = await signUp(client)
    again.assertSession('signed_up', signedUp(lina))
    assert.lengthOf(await linas(), 1)
    assert.lengthOf(await announced(SignedUp), 1)
  })

  test('brothers and sisters share a guardian', async ({ client, assert }) => {
    await signUp(client)
    await signUp(client, { birthDate: '2012-05-04', guardianEmail: 'nadia@example.org' })
    assert.lengthOf(await linas(), 2)
    assert.lengthOf(
      await db.from('guardians').whereRaw('lower(email) = ?', ['nadia@example.org']),
      1
    )
  })

  test('the page shows it to that visitor alone', async ({ client }) => {
    const shown = await client
      .get('/signup/identifier')
      .withSession({
        signed_up: { identifier: 'lina-renard-42', firstName: 'Lina', stands: false },
      })
      .withInertia()
    shown.assertInertiaPropsContains({ identifier: 'lina-renard-42' })
    const other = await client.get('/signup/identifier').redirects(0)
    other.assertHeader('location', '/login')
  })

  test('signs in with it, however it is capitalised, and waits', async ({ client }) => {
    await signUp(client)
    const [lina] = await linas()
    const response = await client
      .post('/login')
      .withCsrfToken()
      .redirects(0)
      .form({ email: lina.identifier!.toUpperCase(), password: PASSWORD })
    response.assertHeader('location', '/waiting')
    response.assertSession('auth_web', lina.id)
  })

  test('the guardian gets the link to a new password, the identifier in its text only', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    const [lina] = await linas()
    await client
      .post('/forgot-password')
      .withCsrfToken()
      .redirects(0)
      .form({ email: lina.identifier! })
    await runJobs()
    const mail = caughtMails()
      .filter(({ to }) => to.toLowerCase() === 'nadia@example.org')
      .find(({ text }) => text.includes('/reset-password/'))!
    assert.include(mail.text, lina.identifier!)
    assert.include(mail.text, 'le compte de Lina')
    assert.notInclude(mail.subject, lina.identifier!)
    assert.notInclude(mail.text, '{')
  })

  test('a password of the own name or identifier is refused at its field', async ({
    client,
    assert,
  }) => {
    const own = await signUp(client, { password: 'Lina Moreau 15' })
    assert.include(fieldErrors(own).password[0], 'ce que l’on sait déjà')
    const common = await signUp(client, { password: 'motdepasse123' })
    assert.include(fieldErrors(common).password[0], 'trop courant')
    await signUp(client)
    const [lina] = await linas()
    const token = await issueToken(lina.id, 'reset_password')
    const reset = await client
      .post(`/reset-password/${token}`)
      .withCsrfToken()
      .redirects(0)
      .form({ password: lina.identifier! })
    assert.property(fieldErrors(reset), 'password')
  })

  test('a grown-up needs an address, and a child somebody else’s', async ({ client, assert }) => {
    const adult = await signUp(client, { birthDate: '2000-05-04' })
    assert.property(fieldErrors(adult), 'email')
    const same = await signUp(client, { withoutEmail: undefined, email: 'nadia+lina@example.org' })
    assert.deepEqual(fieldErrors(same).email, [
      'C’est la même boîte que celle de l’adulte. Écris ton adresse à toi, ou coche «\u00a0Je n’ai pas d’adresse e-mail\u00a0».',
    ])
    assert.lengthOf(await linas(), 0)
  })
})
