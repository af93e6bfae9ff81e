import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Sends those who are not signed in to the sign-in page, and back afterwards. */
export default class AuthMiddleware {
  async handle({ auth }: HttpContext, next: NextFn) {
    await auth.authenticateUsing(['web'], { loginRoute: '/login' })
    return next()
  }
}
