import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Sends those who are not signed in to the sign-in page, and back afterwards. */
export default class AuthMiddleware {
  async handle({ auth, request, session }: HttpContext, next: NextFn) {
    const visit = request.method() === 'GET' && request.header('x-inertia')
    // The framework remembers full loads only; the visits of our own pages are asked for by script.
    if (visit && !auth.isAuthenticated) session.setIntendedUrl(request.url(true))
    await auth.authenticateUsing(['web'], { loginRoute: '/login' })
    return next()
  }
}
