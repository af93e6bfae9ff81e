import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Those who are signed in already have no use for the sign-in page. */
export default class GuestMiddleware {
  handle({ auth, response }: HttpContext, next: NextFn) {
    if (auth.isAuthenticated) return response.redirect('/', true)
    return next()
  }
}
