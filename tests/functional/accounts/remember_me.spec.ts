import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { forgetAttempts } from '#tests/helpers/limits'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const signIn = async (client: ApiClient, more: object = {}) => {
  const { email } = await createUser()
  return client
    .post('/login')
    .withCsrfToken()
    .redirects(0)
    .form({ email, password: PASSWORD, ...more })
}

/** The attributes of the cookie that carries the login session. */
const cookieOf = (response: { header(name: string): unknown }) =>
  [response.header('set-cookie')].flat().find((one) => String(one).includes('homeskolar_session='))

test.group('Staying signed in', (group) => {
  group.each.setup(forgetAttempts)

  test('the cookie ends with the browser, unless one asks to be remembered', async ({
    client,
    assert,
  }) => {
    const response = await signIn(client)
    response.assertSession('remembered', false)
    assert.notMatch(String(cookieOf(response)), /max-age|expires/i)
    assert.match(String(cookieOf(response)), /httponly; samesite=lax/i)
  })

  test('somebody who asked for it stays signed in for thirty days', async ({ client, assert }) => {
    const response = await signIn(client, { remember: '1' })
    response.assertSession('remembered', true)
    assert.match(String(cookieOf(response)), /max-age=2592000/i)
  })

  test('each later visit says the same again', async ({ client, assert }) => {
    const user = await createUser()
    const visit = (remembered: boolean) =>
      client.get('/account').loginAs(user).withSession({ remembered })
    assert.match(String(cookieOf(await visit(true))), /max-age=2592000/i)
    assert.notMatch(String(cookieOf(await visit(false))), /max-age|expires/i)
  })

  test('a visitor’s cookie ends with the browser', async ({ client, assert }) => {
    assert.notMatch(String(cookieOf(await client.get('/login'))), /max-age|expires/i)
  })
})
