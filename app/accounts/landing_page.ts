import type { HttpContext } from '@adonisjs/core/http'
import type User from '#accounts/models/user'

const BACK_OFFICE = '/admin'

/**
 * Where somebody goes after signing in: where they wanted to go, as long as it is a page of this
 * site, or the page that is theirs.
 */
export function landingPage({ inertia, request, response, session }: HttpContext, user: User) {
  const path = pullIntendedPath(session) ?? homeOf(user)

  // The back office is no page of the application: the browser must load it as a whole.
  if (path.startsWith(BACK_OFFICE) && request.header('x-inertia')) return inertia.location(path)
  return response.redirect().toPath(path)
}

/** Where they wanted to go, once, or null; never another site. */
export function pullIntendedPath(session: HttpContext['session']) {
  const intended: string | null = session.pullIntendedUrl()
  return isOwnPath(intended) ? intended : null
}

const isOwnPath = (path: string | null): path is string => /^\/(?![/\\])/.test(path ?? '')

function homeOf({ role, state }: User) {
  if (state === 'waiting_for_guardian') return '/waiting'
  return role === 'staff' ? BACK_OFFICE : '/'
}
