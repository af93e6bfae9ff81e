import { test } from '@japa/runner'
import { fieldErrors } from '#tests/helpers/field_errors'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import User from '#accounts/models/user'
import Guardianship from '#accounts/models/guardianship'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { countQueries } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { LoginSessionStore } from '#accounts/login_session_store'
import PasswordChanged from '#accounts/events/password_changed'
import { nameVersion } from '#accounts/actions/save_identity'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const FORM = {
  locale: 'en',
  timeZone: 'America/Cayenne',
  theme: 'dark',
  textSize: 'larger',
  readingMode: '1',
  dyslexiaFont: '1',
}

const save = (client: ApiClient, user: User, changes: object = {}) =>
  client
    .put('/account/display')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ ...FORM, ...changes })

const change = (client: ApiClient, user: User, currentPassword: string, password: string) =>
  client
    .put('/account/password')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ currentPassword, password })

test.group('The own account', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('asks for an address before nobody reads its mails, and while nobody does', async ({
    client,
    assert,
  }) => {
    const asked = async (values: object, path = '/account') => {
      const child = await createUser({ identifier: null, ...values } as never)
      if (!child.email) await createGuardian(child)
      const page = await client.get(path).loginAs(child).withInertia()
      return (page.inertiaProps as any).address
    }
    assert.isNull(await asked({ birthDate: '2008-12-23' }))
    const without = { email: null, identifier: 'lina-renard-42' }
    assert.isNull(await asked({ ...without, birthDate: '2009-03-23' }))
    const soon = { email: null, birthDate: '2008-12-23' }
    assert.equal(await asked({ ...soon, identifier: 'lina-renard-43' }), 'soon')
    assert.equal(await asked({ ...soon, identifier: 'lina-renard-44' }, '/'), 'soon')
    await Guardianship.query().update({ ended_at: new Date(), ended_by: 'guardian' })
    const child = await User.findByOrFail('identifier', without.identifier)
    for (const path of ['/account', '/']) {
      const page = await client.get(path).loginAs(child).withInertia()
      assert.equal((page.inertiaProps as any).address, 'now')
    }
  })

  test('asks for sign-in', async ({ client }) => {
    const page = await client.get('/account').redirects(0)
    page.assertHeader('location', '/login')
    for (const path of ['/account/identity', '/account/display', '/account/password']) {
      const response = await client.put(path).withCsrfToken().redirects(0)
      response.assertHeader('location', '/login')
    }
  })

  test('keeps no typed password for the form that comes back', async ({ client, assert }) => {
    const user = await createUser()
    const refused = await change(client, user, 'my present password', 'short')
    assert.notInclude(JSON.stringify(refused.flashMessages()), 'my present password')
    const wrong = await change(client, user, 'not my password', 'a longer new password')
    assert.notInclude(JSON.stringify(wrong.flashMessages()), 'not my password')
  })

  test('is kept in no cache of the device', async ({ client }) => {
    const page = await client.get('/account').loginAs(await createUser())
    page.assertHeader('cache-control', 'private, no-store')
    const entrance = await client.get('/login')
    entrance.assertHeader('cache-control', 'private, no-cache')
  })

  test('shows the own data and nothing of the secret ones', async ({ client, assert }) => {
    const user = await createUser()
    const page = await client.get('/account').loginAs(user).withInertia()
    const { account } = page.inertiaProps as any
    assert.equal(account.email, user.email)
    assert.notProperty(account, 'password')
    assert.notInclude(JSON.stringify(page.inertiaProps), 'scrypt')
  })

  test('the name is changed on a page of its own', async ({ client, assert }) => {
    const user = await createUser({ theme: 'dark' })
    const rename = (form: object) =>
      client.put('/account/identity').loginAs(user).withCsrfToken().redirects(0).form(form)
    const version = nameVersion(user)
    const response = await rename({ firstName: ' Inès ', familyName: 'Benali', version })
    response.assertHeader('location', '/account/identity')
    const { firstName, familyName, theme } = await user.refresh()
    assert.deepEqual([firstName, familyName, theme], ['Inès', 'Benali', 'dark'])
    const refused = await rename({ firstName: '', familyName: 'x'.repeat(81) })
    assert.sameMembers(Object.keys(fieldErrors(refused)), ['firstName', 'familyName'])
  })

  test('the name is never written over by a page that shows an older one', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ firstName: 'Ines', familyName: 'Benhali' })
    const rename = (form: object) =>
      client.put('/account/identity').loginAs(user).withCsrfToken().redirects(0).form(form)
    const version = nameVersion(user)
    const saved = { firstName: 'Inès', familyName: 'Benhali' }
    await rename({ ...saved, version })
    const refused = await rename({ firstName: 'Ines', familyName: 'Benali', version })
    assert.include(fieldErrors(refused).version[0], 'Ton nom a changé entre-temps')
    assert.deepInclude((await user.refresh()).$attributes, saved)
    assert.isEmpty(fieldErrors(await rename({ ...saved, version })))
  })

  test('a time zone is confirmed, which is remembered', async ({ client, assert }) => {
    const user = await createUser()
    const confirm = (timeZone: string) =>
      client.put('/account/time-zone').loginAs(user).withCsrfToken().redirects(0).form({ timeZone })
    assert.property(fieldErrors(await confirm('+04:00')), 'timeZone')
    await confirm('Indian/Reunion')
    await user.refresh()
    assert.equal(user.timeZone, 'Indian/Reunion')
    assert.equal(user.timeZoneConfirmedAt?.toMillis(), Date.parse('2026-11-23T09:00:00Z'))
  })

  test('every page of it is there for everybody', async ({ client }) => {
    const people = [await createUser(), await createUser({ role: 'staff', birthDate: null })]
    for (const user of people)
      for (const page of ['', '/identity', '/display', '/password', '/email', '/devices']) {
        const response = await client.get(`/account${page}`).loginAs(user).withInertia()
        response.assertStatus(200)
      }
  })

  test('saves how pages look, and applies it at once', async ({ client, assert }) => {
    const user = await createUser()
    const response = await save(client, user)
    response.assertHeader('location', '/account/display')
    response.assertFlashMessage('success', 'Saved.')
    await user.refresh()
    assert.deepInclude(user.$attributes, { ...FORM, readingMode: true, dyslexiaFont: true })
    const page = await client.get('/account').loginAs(user).withInertia()
    assert.deepInclude((page.inertiaProps as any).user, { theme: 'dark', readingMode: true })
    assert.equal((page.inertiaProps as any).locale, 'en')
    await save(client, user, { readingMode: undefined })
    await user.refresh()
    assert.isFalse(user.readingMode)
  })

  test('changes nothing that is not asked for', async ({ client, assert }) => {
    const user = await createUser()
    await save(client, user, {
      role: 'staff',
      state: 'active',
      email: 'autre@example.org',
      birthDate: '1990-01-01',
    })
    const { role, email, birthDate } = await user.refresh()
    assert.deepEqual([role, email, birthDate], ['student', user.email, '2010-05-04'])
    assert.notEqual(email, 'autre@example.org')
  })

  test('refuses what is not possible, at its field', async ({ client, assert }) => {
    const user = await createUser()
    const response = await save(client, user, {
      timeZone: '+02:00',
      theme: 'pink',
      locale: 'de',
    })
    assert.sameMembers(Object.keys(fieldErrors(response)), ['timeZone', 'theme', 'locale'])
    await user.refresh()
    assert.equal(user.theme, 'system')
  })

  test('the password changes with the present one, and other devices are signed out', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await new LoginSessionStore().write('elsewhere', { auth_web: user.id })
    const wrong = await change(client, user, 'pas le bon', 'un tout autre mot de passe')
    assert.deepEqual(fieldErrors(wrong)['currentPassword'], [
      'Ce n’est pas le mot de passe actuel.',
    ])
    assert.isNotNull(await db.from('login_sessions').where('id', 'elsewhere').first())

    const right = await change(client, user, PASSWORD, 'un tout autre mot de passe')
    right.assertHeader('location', '/account/password')
    right.assertSession('auth_web', user.id)
    await user.refresh()
    assert.isTrue(await user.verifyPassword('un tout autre mot de passe'))
    assert.isNull(await db.from('login_sessions').where('id', 'elsewhere').first())
    assert.deepEqual(await announced(PasswordChanged), [{ userId: user.id }])
  })

  test('guessing the present password is limited', async ({ client }) => {
    const user = await createUser()
    for (let attempt = 0; attempt < 5; attempt++)
      await change(client, user, 'pas le bon', 'quelques mots de plus')
    const limited = await change(client, user, PASSWORD, 'quelques mots de plus').withInertia()
    limited.assertStatus(429)
    limited.assertInertiaComponent('accounts/passwords/edit')
  })

  test('reading it costs three queries beside the login session', async ({ client, assert }) => {
    const user = await createUser()
    await client.get('/account').loginAs(user).withInertia()
    const queries = await countQueries(() => client.get('/account').loginAs(user).withInertia())
    assert.equal(queries, 3)
  })
})

test.group('The language', () => {
  test('of a visitor is kept on the device', async ({ client, assert }) => {
    const response = await client
      .post('/locale')
      .withCsrfToken()
      .redirects(0)
      .form({ locale: 'en' })
    response.assertStatus(302)
    assert.match(String(response.header('set-cookie')), /(^|,)locale=en;/)
  })

  test('leads back to the page as it was asked for', async ({ client }) => {
    const response = await client
      .post('/locale')
      .header('referer', '/signup?as=tutor')
      .withCsrfToken()
      .redirects(0)
      .form({ locale: 'en' })
    response.assertHeader('location', '/signup?as=tutor')
  })

  test('of somebody signed in is kept in the account', async ({ client, assert }) => {
    const user = await createUser()
    await client.post('/locale').loginAs(user).withCsrfToken().redirects(0).form({ locale: 'en' })
    await user.refresh()
    assert.equal(user.locale, 'en')
  })

  test('is one that we have', async ({ client, assert }) => {
    const response = await client
      .post('/locale')
      .withCsrfToken()
      .redirects(0)
      .form({ locale: 'de' })
    assert.property(fieldErrors(response), 'locale')
  })
})
