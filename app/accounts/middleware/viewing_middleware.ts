import { asOnlooker } from '#core/onlooker'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type User from '#accounts/models/user'
import type Viewing from '#accounts/models/viewing'
import { openViewing } from '#accounts/queries/open_viewing'
import { endViewingIn, viewingIn } from '#accounts/viewing'
import { isOwnRoute, VIEWABLE_ROUTES } from '#accounts/viewable_routes'
import { SignedInUserProvider } from '#accounts/signed_in_user_provider'

/**
 * Somebody of the team sees the application as a person does. The one place where that is read-only: only the pages that
 * are named may be asked for, everything else is refused, and whatever runs knows that nothing may be changed.
 */
export default class ViewingMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { auth, request, route, session } = ctx
    const id = viewingIn(session)
    if (!id || isOwnRoute(route?.name, request.url())) return next()

    const viewing = auth.user ? await openViewing(id, auth.user.id) : null
    const seen = viewing && (await new SignedInUserProvider().findById(viewing.personId))
    if (!seen) return this.#over(ctx, next)
    return asOnlooker(() => this.#look(ctx, viewing, seen.getOriginal(), next))
  }

  #look(ctx: HttpContext, { until }: Viewing, person: User, next: NextFn) {
    const { auth, request, route } = ctx
    auth.use('web').user = person
    ctx.viewing = { name: person.fullName, until: until.toUTC().toISO()! }
    const looks = request.method() === 'GET' || request.method() === 'HEAD'
    if (looks && VIEWABLE_ROUTES.includes(route?.name ?? '')) return next()
    return refuse(ctx, looks ? 'private' : 'read_only')
  }

  /** Its time is over. A form of a page that was drawn before must not become the member of staff's own. */
  async #over(ctx: HttpContext, next: NextFn) {
    await endViewingIn(ctx.session)
    if (ctx.request.method() === 'GET') return next()
    return refuse(ctx, 'over')
  }
}

async function refuse({ request, response, inertia }: HttpContext, why: string) {
  response.status(403)
  const wantsData = request.accepts(['html', 'json']) === 'json' && !request.header('x-inertia')
  if (wantsData) return response.json({ error: `viewing_${why}` })
  return response.send(
    await inertia.render('accounts/viewings/show', { why: why as 'private' | 'read_only' | 'over' })
  )
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** As whom a member of staff looks at this page, and until when (ISO). */
    viewing?: { name: string; until: string }
  }
}
