import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * For addresses that programs ask for, which keep no cookies: each request would leave a login session behind that nobody ever
 * comes back to. A person's own, should their browser ask, stays as it is.
 */
export default class WithoutLoginSessionMiddleware {
  async handle({ session, response }: HttpContext, next: NextFn) {
    session.commit = async () => {}
    const output = await next()
    response.removeHeader('set-cookie')
    return output
  }
}
