import env from '#start/env'
import { test } from '@japa/runner'
import { fieldErrors } from '#tests/helpers/field_errors'
import type { ApiClient } from '@japa/api-client'
import limiter from '@adonisjs/limiter/services/main'
import { freezeTime } from '#tests/helpers/time'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { createStaff, createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const signIn = (client: ApiClient, email: string, password = PASSWORD) =>
  client.post('/login').withCsrfToken().redirects(0).form({ email, password })

test.group('Signing in', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('leads to today, under a new login session', async ({ client, assert }) => {
    const user = await createUser()
    const request = signIn(client, user.email.toUpperCase())
    const before = request.sessionClient.sessionId
    const response = await request
    response.assertHeader('location', '/')
    response.assertSession('auth_web', user.id)
    assert.notEqual(response.cookie('homeskolar_session')?.value, before)
  })

  test('leads to where the person wanted to go, on this site only', async ({ client }) => {
    const user = await createUser()
    const away = {
      'https://evil.test/': '/',
      '//evil.test/': '/',
      '/\\evil.test': '/',
      '/calendar': '/calendar',
    }
    for (const [intended, location] of Object.entries(away)) {
      const response = await signIn(client, user.email).withSession({
        redirect: { intendedUrl: intended },
      })
      response.assertHeader('location', location)
    }
  })

  test('a page that was asked for signed out is remembered', async ({ client }) => {
    const full = await client.get('/calendar/week?x=1').redirects(0)
    full.assertSession('redirect', { intendedUrl: '/calendar/week?x=1' })
    full.assertFlashMessage('error', 'Pour voir cette page, il faut se connecter.')
    const visit = await client.get('/homework').withInertia().redirects(0)
    visit.assertSession('redirect', { intendedUrl: '/homework' })
  })

  test('a form that was sent signed out leads back to its own page, on this site only', async ({
    client,
  }) => {
    const send = (referer: string) =>
      client.post('/account/identity?_method=PUT').header('referer', referer)
    const host = `http://${env.get('HOST')}:${env.get('PORT')}`
    const own = await send(`${host}/account/identity?x=1`).withCsrfToken().redirects(0).form({})
    own.assertHeader('location', '/login')
    own.assertSession('redirect', { intendedUrl: '/account/identity?x=1' })
    const away = await send('https://evil.test/account').withCsrfToken().redirects(0).form({})
    away.assertSessionMissing('redirect')
  })

  test('staff go to the back office, which is loaded as a whole', async ({ client }) => {
    const staff = await createStaff()
    const plain = await signIn(client, staff.email)
    plain.assertHeader('location', '/admin')
    const inertia = await signIn(client, staff.email).withInertia()
    inertia.assertStatus(409)
    inertia.assertHeader('x-inertia-location', '/admin')
  })

  test('an identifier is known however its parts are joined')
    .with(['nour-hamac-80', ' Nour hamac  80 ', 'nour – hamac — 80', 'nour\u2011hamac\u221280'])
    .run(async ({ client }, login) => {
      const user = await createUser({ email: null, identifier: 'nour-hamac-80' } as never)
      const response = await signIn(client, login)
      response.assertSession('auth_web', user.id)
    })

  test('who waits for the guardian may enter, and reads why', async ({ client }) => {
    const child = await createUser({ state: 'waiting_for_guardian', birthDate: '2014-05-04' })
    const response = await signIn(client, child.email)
    response.assertHeader('location', '/waiting')
  })

  test('a wrong password and an unknown address get the same answer after the same work', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const answers: Record<string, unknown>[] = []
    for (const email of [user.email, 'nobody@example.org']) {
      let response!: Awaited<ReturnType<typeof signIn>>
      const queries = await queriesOf(async () => {
        response = await signIn(client, email, 'pas le bon mot de passe')
      })
      answers.push({
        status: response.status(),
        location: response.header('location'),
        body: response.text(),
        errors: response.flashMessage('errors'),
        bag: response.flashMessage('inputErrorsBag'),
        queries: queries.length,
      })
    }
    assert.deepEqual(answers[0], answers[1])
    assert.deepEqual((answers[0].bag as any).email, [
      'L’adresse, l’identifiant ou le mot de passe ne correspond pas.',
    ])
  })

  test('an unconfirmed address is told to who knows the password alone', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ state: 'unconfirmed', emailConfirmedAt: null })
    const right = await signIn(client, user.email)
    right.assertFlashMessage('unconfirmed', true)
    right.assertFlashMessage('email', user.email)
    right.assertSessionMissing('auth_web')
    const wrong = await signIn(client, user.email, 'pas le bon mot de passe')
    wrong.assertFlashMissing('unconfirmed')
    assert.notDeepEqual(right.flashMessage('inputErrorsBag'), wrong.flashMessage('inputErrorsBag'))
  })

  test('a suspended account stays outside, and is put out', async ({ client, assert }) => {
    const user = await createUser({ state: 'suspended' })
    const response = await signIn(client, user.email)
    assert.property(fieldErrors(response), 'email')
    response.assertSessionMissing('auth_web')
    const page = await client.get('/account').loginAs(user).redirects(0)
    page.assertHeader('location', '/login')
  })

  test('is limited for an account and address, with a sentence at the form', async ({
    client,
    assert,
  }) => {
    const [user, other] = [await createUser(), await createUser()]
    for (let attempt = 0; attempt < 5; attempt++) await signIn(client, user.email, 'pas le bon')
    const page = await signIn(client, user.email).withInertia()
    page.assertStatus(429)
    page.assertInertiaComponent('accounts/login_sessions/create')
    page.assertInertiaPropsContains({ email: user.email })
    assert.include((page.inertiaProps as any).errors.email, 'Trop d’essais')
    const english = await signIn(client, user.email).withInertia().header('accept-language', 'en')
    assert.include((english.inertiaProps as any).errors.email, 'Too many attempts')
    const unharmed = await signIn(client, other.email)
    unharmed.assertHeader('location', '/')
  })

  test('a right password takes nothing from the share', async ({ client }) => {
    const user = await createUser()
    for (let visit = 0; visit < 7; visit++) {
      const response = await signIn(client, user.email)
      response.assertHeader('location', '/')
    }
  })

  test('says what is missing', async ({ client, assert }) => {
    const response = await signIn(client, '', '')
    assert.property(fieldErrors(response), 'email')
    assert.property(fieldErrors(response), 'password')
  })

  test('signing out ends the login session', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client.post('/logout').loginAs(user).withCsrfToken().redirects(0)
    response.assertHeader('location', '/')
    assert.deepEqual(response.session(), {})
    const nobody = await client.post('/logout').withCsrfToken().redirects(0)
    nobody.assertHeader('location', '/login')
  })

  test('counts in the database as well', async ({ assert }) => {
    const limit = limiter.use('database', { requests: 1, duration: '1 minute' })
    assert.isTrue(await limit.attempt('sign_in:test', () => true))
    assert.isUndefined(await limit.attempt('sign_in:test', () => true))
  }).tags(['@committed'])
})
