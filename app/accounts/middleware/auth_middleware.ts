import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Sends those who are not signed in to the sign-in page, and back afterwards. */
export default class AuthMiddleware {
  async handle({ auth, request, session }: HttpContext, next: NextFn) {
    const place = placeToReturnTo(request)
    if (place && !auth.isAuthenticated) session.setIntendedUrl(place)
    await auth.authenticateUsing(['web'], { loginRoute: '/login' })
    return next()
  }
}

/**
 * The framework remembers full loads only; the visits of our own pages are asked for by script. A form that was
 * sent leads back to its own page, which fills it in again: what was typed is kept in the browser.
 */
function placeToReturnTo(request: HttpContext['request']) {
  if (request.method() === 'GET') return request.header('x-inertia') ? request.url(true) : null
  const page = URL.parse(request.header('referer') ?? '')
  return page?.host === request.host() ? page.pathname + page.search : null
}
