import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Finds out who is signed in, if anybody, before the rest of the request. What is made for a person is kept
 * nowhere: on a shared computer, going back after signing out must not show it to the next one.
 */
export default class SilentAuthMiddleware {
  async handle({ auth, response }: HttpContext, next: NextFn) {
    const known = await auth.check()
    response.header('Cache-Control', known ? 'private, no-store' : 'private, no-cache')
    return next()
  }
}
