import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import HttpExceptionHandler from '#core/exceptions/handler'

const SQL = 'update "settings" set "guardian_consent_age" = $1 - violates check constraint'

/** As it answers in production. */
class QuietHandler extends HttpExceptionHandler {
  protected debug = false
}

test.group('What nobody expected', () => {
  test('keeps its words to itself, asked for as {$self}')
    .with(['application/json', 'application/vnd.api+json'])
    .run(async ({ assert }, accept) => {
      const ctx = await testUtils.createHttpContext()
      ctx.request.request.headers.accept = accept
      await new QuietHandler().handle(new Error(SQL), ctx)
      assert.equal(ctx.response.getStatus(), 500)
      assert.deepEqual(ctx.response.getBody(), { error: 'unexpected' })
    })

  test('what the site refuses says why', async ({ assert }) => {
    const ctx = await testUtils.createHttpContext()
    ctx.request.request.headers.accept = 'application/json'
    const refusal = Object.assign(new Error('Too early'), { status: 422 })
    await new QuietHandler().handle(refusal, ctx)
    assert.deepEqual(ctx.response.getBody(), { message: 'Too early' })
  })
})
