import { test } from '@japa/runner'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { fieldErrors } from '#tests/helpers/field_errors'
import type { ApiClient } from '@japa/api-client'
import User from '#accounts/models/user'
import SignedUp from '#accounts/events/signed_up'
import KnownAddressSignedUp from '#accounts/events/known_address_signed_up'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { announced, runJobs } from '#tests/helpers/events'
import { createUser } from '#database/factories/accounts/user_factory'

const FORM = {
  role: 'student',
  firstName: 'Léa',
  familyName: 'Martin',
  email: 'lea@example.org',
  password: 'un long mot de passe',
  birthDate: '2012-05-04',
  timeZone: 'Indian/Reunion',
  guardianName: 'Nadia Martin',
  guardianEmail: 'nadia@example.org',
  consentAccount: '1',
  consentMessages: '1',
}

const signUp = (client: ApiClient, changes: object = {}) =>
  client
    .post('/signup')
    .withCsrfToken()
    .redirects(0)
    .form({ ...FORM, ...changes })

test.group('Signing up', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('opens as a choice, or for one of the two', async ({ client, assert }) => {
    for (const [query, role] of [
      ['', null],
      ['?as=student', 'student'],
      ['?as=staff', null],
    ]) {
      const page = await client.get(`/signup${query}`).withInertia()
      page.assertInertiaComponent('accounts/accounts/create')
      assert.equal((page.inertiaProps as any).role, role)
    }
  })

  test('creates an unconfirmed account and sends the link', async ({ client, assert }) => {
    const response = await signUp(client, { email: 'Lea@Example.org ' })
    response.assertHeader('location', '/confirm-email')
    const user = await User.findByOrFail('email', 'lea@example.org')
    assert.deepInclude(user.$attributes, {
      state: 'unconfirmed',
      role: 'student',
      timeZone: 'Indian/Reunion',
    })
    assert.isTrue(await user.verifyPassword(FORM.password))
    assert.deepEqual(await announced(SignedUp), [{ userId: user.id }])
    await runJobs()
    const [mail] = caughtMails('lea@example.org')
    assert.match(mail.text, /\/confirm-email\/[\w-]{43}/)
    assert.notInclude(mail.subject, 'Martin')
  })

  test('answers a known address with the same page after the same work', async ({
    client,
    assert,
  }) => {
    const known = await createUser({ firstName: 'Ancienne' })
    const answers: Record<string, unknown>[] = []
    for (const email of [known.email.toUpperCase(), 'nobody.here@homeskolar.test']) {
      let response!: Awaited<ReturnType<typeof signUp>>
      const queries = await queriesOf(async () => {
        response = await signUp(client, { email })
      })
      const flash = response.flashMessage('confirm') as { role: string }
      answers.push({
        status: response.status(),
        location: response.header('location'),
        body: response.text(),
        role: flash.role,
        queries: queries.length,
      })
    }
    assert.deepEqual(answers[0], answers[1])
    assert.lengthOf(await announced(SignedUp), 1)
    assert.deepEqual(await announced(KnownAddressSignedUp), [{ userId: known.id }])

    await runJobs()
    const [mail] = caughtMails(known.email)
    assert.include(mail.subject, 'déjà un compte')
    assert.notInclude(mail.text, 'Léa')
    await known.refresh()
    assert.isTrue(await known.verifyPassword('un long mot de passe'))
  })

  test('a tutor is of age', async ({ client, assert }) => {
    const young = await signUp(client, { role: 'tutor', birthDate: '2008-11-24' })
    assert.property(fieldErrors(young), 'birthDate')
    assert.isNull(await User.findBy('email', FORM.email))
    const adult = await signUp(client, { role: 'tutor', birthDate: '2008-11-23' })
    adult.assertHeader('location', '/confirm-email')
  })

  test('the age is that of the person’s own day', async ({ client, assert }) => {
    freezeTime('2026-11-22T20:00:00Z')
    const grown = { role: 'tutor', birthDate: '2008-11-23' }
    const paris = await signUp(client, { ...grown, timeZone: 'Europe/Paris' })
    assert.property(fieldErrors(paris), 'birthDate')
    const noumea = await signUp(client, { ...grown, timeZone: 'Pacific/Noumea' })
    noumea.assertHeader('location', '/confirm-email')
    const student = { birthDate: '2008-11-23', guardianName: '', guardianEmail: '' }
    const own = { ...student, email: 'lina@example.org', timeZone: 'Pacific/Noumea' }
    const alone = await signUp(client, own)
    alone.assertHeader('location', '/confirm-email')
  })

  test('tells at its field what is wrong, in the language of the visitor', async ({
    client,
    assert,
  }) => {
    const wrong = {
      email: 'lea est là',
      password: 'court',
      birthDate: '2012-02-31',
      timeZone: '+04:00',
      firstName: ' ',
    }
    const french = await signUp(client, wrong)
    assert.deepEqual(fieldErrors(french)['password'], ['Mot de passe : au moins 10 caractères.'])
    assert.deepEqual(fieldErrors(french)['birthDate'], [
      'Date de naissance : cette date n’existe pas.',
    ])
    assert.deepEqual(fieldErrors(french)['firstName'], ['Prénom : à remplir.'])
    assert.property(fieldErrors(french), 'email')
    assert.property(fieldErrors(french), 'timeZone')
    const english = await signUp(client, wrong).header('accept-language', 'en-GB,en;q=0.9')
    assert.deepEqual(fieldErrors(english)['password'], ['Password: at least 10 characters.'])
    const future = await signUp(client, { birthDate: '2027-01-01' })
    assert.property(fieldErrors(future), 'birthDate')
  })

  test('a name can be seen', async ({ client, assert }) => {
    for (const firstName of ['\u200B\u200B', '\u3164', '…', 'Lé\nа']) {
      const response = await signUp(client, { firstName })
      assert.deepEqual(fieldErrors(response)['firstName'], [
        'Prénom\u00A0: cette écriture n’est pas reconnue.',
      ])
    }
    for (const [place, firstName] of ['李', 'Jean-Pierre', 'O’Neil', 'علی\u200Cرضا'].entries()) {
      const response = await signUp(client, { firstName, email: `a${place}@exemple.fr` })
      response.assertHeader('location', '/confirm-email')
    }
  })

  test('nobody signs up as staff', async ({ client, assert }) => {
    const response = await signUp(client, { role: 'staff' })
    assert.property(fieldErrors(response), 'role')
    assert.isNull(await User.findBy('email', FORM.email))
  })

  test('who is signed in has an account already', async ({ client }) => {
    const user = await createUser()
    const response = await signUp(client).loginAs(user)
    response.assertHeader('location', '/')
  })

  test('is limited by address, and says so at the form', async ({ client, assert }) => {
    await transaction((trx) => settings.update({ signUpPerHour: 1 }, trx))
    for (let attempt = 0; attempt < 20; attempt++)
      await signUp(client, { email: `p${attempt}@example.org` })
    const page = await signUp(client).withInertia()
    page.assertStatus(429)
    page.assertInertiaComponent('accounts/accounts/create')
    assert.include((page.inertiaProps as any).errors.email, 'Trop d’essais')
    assert.equal((page.inertiaProps as any).role, 'student')
    assert.isNull(await User.findBy('email', FORM.email))
  })
})
