import { errors } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import { consentsFirst } from '#accounts/consents_first'
import type { NextFn } from '@adonisjs/core/types/http'

type Options = {
  /** Also for a student whose account waits for consents; everything else waits with it. */
  waiting?: boolean
  /** For such a student too, because it leads to the team; what they may reach there, the records say. */
  team?: boolean
}

/**
 * Sends those who are not signed in to the sign-in page, and back afterwards; students to the consents that are missing.
 */
export default class AuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn, { waiting = false, team = false }: Options = {}) {
    const { auth, request, response, session } = ctx
    const place = placeToReturnTo(request)
    if (place && !auth.isAuthenticated) session.setIntendedUrl(place)
    if (!auth.isAuthenticated && isForm(request)) return this.#askToSignIn(ctx)
    await auth.authenticateUsing(['web'], { loginRoute: '/login' })
    if (isMeantForAnother(ctx))
      throw new errors.E_UNAUTHORIZED_ACCESS('Somebody else signed in', {
        guardDriverName: 'session',
      })
    const reachesTeam = team && auth.user!.state === 'waiting_for_guardian'
    const first = waiting || reachesTeam ? null : consentsFirst(ctx)
    return first ? response.redirect().toPath(first) : next()
  }

  /** As the framework does, but without the form's own query, which would name another method. */
  #askToSignIn({ i18n, response, session }: HttpContext) {
    session.flash('error', i18n.t('errors.E_UNAUTHORIZED_ACCESS'))
    return response.redirect().toPath('/login')
  }
}

/** What a page kept on the device for one person never leaves in the name of another who signed in there since. */
const isMeantForAnother = ({ auth, request }: HttpContext) =>
  request.header('x-person', auth.user!.id) !== auth.user!.id

const isForm = (request: HttpContext['request']) =>
  request.method() !== 'GET' && request.accepts(['html', 'json']) !== 'json'

/**
 * The framework remembers full loads only; the visits of our own pages are asked for by script. A form that was
 * sent leads back to its own page, which fills it in again: what was typed is kept in the browser.
 */
function placeToReturnTo(request: HttpContext['request']) {
  if (request.method() === 'GET') return request.header('x-inertia') ? request.url(true) : null
  const page = URL.parse(request.header('referer') ?? '')
  return page?.host === request.host() ? page.pathname + page.search : null
}
