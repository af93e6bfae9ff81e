import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { fieldErrors } from '#tests/helpers/field_errors'
import { forgetAttempts } from '#tests/helpers/limits'
import { issueToken } from '#accounts/account_tokens'
import { verifyCredentials } from '#accounts/verify_credentials'
import ConfirmEmail from '#accounts/actions/confirm_email'
import CreateStaff from '#accounts/actions/create_staff'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'
import { createUser } from '#database/factories/accounts/user_factory'

const EMAIL = 'lea@example.org'
const OWN = {
  role: 'student',
  firstName: 'Léa',
  familyName: 'Martin',
  email: EMAIL,
  password: 'un long mot de passe',
  birthDate: '2013-02-01',
  timeZone: 'Europe/Paris',
  guardianName: 'Nadia Martin',
  guardianEmail: 'nadia@example.org',
  consentAccount: '1',
  consentMessages: '1',
}
const STRANGERS = {
  firstName: 'Faux',
  password: 'le mot de passe du voleur',
  birthDate: '2012-05-04',
  guardianName: 'Faux Responsable',
  guardianEmail: 'faux@example.org',
}
const CHOSEN = 'quatre mots sans rapport'

async function signUp(client: ApiClient, changes: object = {}) {
  const form = { ...OWN, signUpId: randomUUID(), ...changes }
  await client.post('/signup').withCsrfToken().redirects(0).form(form)
  await runJobs()
  return (
    caughtMails(EMAIL)
      .at(-1)
      ?.text.match(/\/confirm-email\/[\w-]+/)?.[0] ?? ''
  )
}

const confirm = (client: ApiClient, link: string, form: object = {}) =>
  client.post(link).withCsrfToken().redirects(0).form(form)

const props = async (client: ApiClient, link: string) =>
  (await client.get(link).withInertia()).inertiaProps as any

test.group('Sign-ups that wait with one address', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('a stranger’s that comes later changes nothing of what the first mail confirms', async ({
    client,
    assert,
  }) => {
    const link = await signUp(client)
    const other = await signUp(client, STRANGERS)
    assert.notEqual(other, link)
    const { state, signUp: shown } = await props(client, link)
    assert.equal(state, 'valid')
    assert.deepEqual(shown, {
      role: 'student',
      firstName: 'Léa',
      familyName: 'Martin',
      birthDate: '2013-02-01',
      guardianName: 'Nadia Martin',
      guardianEmail: 'nadia@example.org',
      amongOthers: true,
    })
    assert.include((await props(client, other)).signUp, { guardianEmail: 'faux@example.org' })

    await confirm(client, link, { password: CHOSEN })
    const [user, ...rest] = await User.query().where('email', EMAIL)
    assert.lengthOf(rest, 0)
    assert.deepInclude(user.$attributes, { firstName: 'Léa', state: 'waiting_for_guardian' })
    const guardianships = await Guardianship.query().where('studentId', user.id)
    assert.deepEqual(
      guardianships.map(({ name }) => name),
      ['Nadia Martin']
    )
    assert.isNull(await Guardian.findBy('email', 'faux@example.org'))
    assert.equal((await props(client, other)).state, 'expired')
  })

  test('among several a password is chosen anew: somebody else may know the one that was typed', async ({
    client,
    assert,
  }) => {
    await signUp(client)
    const link = await signUp(client, { password: STRANGERS.password })
    const refused = await confirm(client, link)
    assert.property(fieldErrors(refused), 'password')
    assert.property(fieldErrors(await confirm(client, link, { password: 'court' })), 'password')
    assert.equal((await props(client, link)).state, 'valid')
    const done = await confirm(client, link, { password: CHOSEN })
    done.assertHeader('location', '/login')
    assert.isNull(await verifyCredentials(EMAIL, STRANGERS.password))
    assert.isNotNull(await verifyCredentials(EMAIL, CHOSEN))
  })

  test('one alone is confirmed with the password that was typed', async ({ client, assert }) => {
    const link = await signUp(client)
    assert.isFalse((await props(client, link)).signUp.amongOthers)
    await confirm(client, link)
    assert.isNotNull(await verifyCredentials(EMAIL, OWN.password))
  })

  test('a form that is sent twice is one sign-up with one mail, whose link works', async ({
    client,
    assert,
  }) => {
    const signUpId = randomUUID()
    const link = await signUp(client, { signUpId })
    await signUp(client, { signUpId, password: CHOSEN })
    assert.lengthOf(caughtMails(EMAIL), 1)
    assert.lengthOf(await User.query().where('email', EMAIL), 1)
    const done = await confirm(client, link)
    done.assertHeader('location', '/login')
    assert.isNotNull(await verifyCredentials(EMAIL, CHOSEN))
    await signUp(client, { signUpId, password: STRANGERS.password })
    assert.isNull(await verifyCredentials(EMAIL, STRANGERS.password))
  })

  test('a form that was corrected in between is another one, with its own mail', async ({
    client,
    assert,
  }) => {
    const signUpId = randomUUID()
    await signUp(client, { signUpId, guardianEmail: 'nadja@example.org' })
    const link = await signUp(client, { signUpId })
    const { guardianEmail } = (await props(client, link)).signUp
    assert.equal(guardianEmail, 'nadia@example.org')
  })

  test('a new link or a forgotten password says whose sign-up it confirms', async ({
    client,
    assert,
  }) => {
    await signUp(client, STRANGERS)
    await client.post('/forgot-password').withCsrfToken().redirects(0).form({ email: EMAIL })
    await runJobs()
    const link = caughtMails(EMAIL)
      .at(-1)!
      .text.match(/\/reset-password\/[\w-]+/)![0]
    assert.include((await props(client, link)).signUp, { firstName: 'Faux' })
    const known = await createUser()
    const reset = `/reset-password/${await issueToken(known.id, 'reset_password')}`
    assert.isNull((await props(client, reset)).signUp)
  })

  test('keep nobody from the address: not a colleague, not who confirmed it meanwhile', async ({
    client,
    assert,
  }) => {
    const link = await signUp(client, STRANGERS)
    const [waiting] = await User.query().where('email', EMAIL)
    await createUser({ email: EMAIL, firstName: 'Vraie' })
    assert.equal((await props(client, link)).state, 'used')
    const result = await new ConfirmEmail().handle({ token: link.split('/').at(-1)! })
    assert.deepInclude(result, { ok: false, reason: 'link_not_valid' })
    assert.equal((await waiting.refresh()).state, 'unconfirmed')
    assert.equal((await verifyCredentials(EMAIL, OWN.password))?.firstName, 'Vraie')

    const colleague = 'claire@example.org'
    await createUser({ email: colleague, state: 'unconfirmed', emailConfirmedAt: null })
    const staff = { firstName: 'Claire', familyName: 'Bonnet', email: colleague, password: CHOSEN }
    const made = await new CreateStaff().handle({ ...staff, permissions: [], actorId: null })
    assert.isTrue(made.ok)
    assert.lengthOf(await User.query().where('email', colleague), 1)
  })
})
