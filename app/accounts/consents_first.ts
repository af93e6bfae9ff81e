import type { HttpContext } from '@adonisjs/core/http'

const LED = 'led_to_consents'

/**
 * Where a student has to go before anything else, or null. A waiting account has its one page, and nothing
 * is asked of the child meanwhile. Who has not agreed to the present texts is led there once for each login session:
 * what may not go on without is refused by the rules, not by this.
 */
export function consentsFirst({ auth, request, session }: HttpContext): string | null {
  const user = auth.user
  if (user?.role !== 'student') return null
  if (user.state === 'waiting_for_guardian') return '/waiting'
  if (!user.$extras.misses_own_consent) {
    // A text that is published later leads there again.
    if (session.has(LED)) session.forget(LED)
    return null
  }
  if (session.has(LED) || !isVisit(request)) return null
  session.put(LED, true)
  session.setIntendedUrl(request.url(true))
  return '/consents'
}

/** A page that somebody opens; not a part of one, nor what a page fetches in the background. */
const isVisit = (request: HttpContext['request']) =>
  request.method() === 'GET' &&
  !request.header('x-inertia-partial-data') &&
  request.accepts(['html', 'json']) === 'html'
