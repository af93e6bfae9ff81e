import { test } from '@japa/runner'
import { errors } from '@adonisjs/shield'
import type { Session } from '@adonisjs/session'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiResponse } from '@japa/api-client'
import HttpExceptionHandler from '#core/exceptions/handler'
import { createUser } from '#database/factories/accounts/user_factory'

const FRENCH = 'Cette page était ouverte depuis longtemps.'
const ENGLISH = 'This page had been open for a long time.'

const told = (response: ApiResponse) => String(response.flashMessage('error'))

test.group('A form that was sent without script, and whose token is lost', () => {
  test('leads back to its page with a sentence in the language of the device', async ({
    client,
    assert,
  }) => {
    const form = { email: 'lea@example.org', currentPassword: 'my present password' }
    const send = () => client.post('/login').redirects(0).form(form)
    const french = await send()
    french.assertHeader('location', '/login')
    assert.include(told(french), FRENCH)
    assert.notInclude(JSON.stringify(french.flashMessages()), 'my present password')
    const english = await send().header('accept-language', 'en')
    assert.include(told(english), ENGLISH)
    const from = await send().header('referer', 'http://localhost/signup')
    assert.notEqual(from.header('location'), '/')
  })

  test('speaks the language of who is signed in', async ({ assert }) => {
    const said: Record<string, unknown> = {}
    const ctx = await testUtils.createHttpContext()
    ctx.personOfSession = await createUser({ locale: 'en' })
    ctx.session = {
      flash: (key: string, words: string) => (said[key] = words),
      pull: () => undefined,
      flashExcept: () => undefined,
      flashErrors: () => undefined,
      responseFlashMessages: { unset: () => undefined },
    } as unknown as Session
    await new HttpExceptionHandler().handle(new errors.E_BAD_CSRF_TOKEN(), ctx)
    assert.include(String(said.error), ENGLISH)
  })
})
