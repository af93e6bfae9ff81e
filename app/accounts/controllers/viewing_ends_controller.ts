import type { HttpContext } from '@adonisjs/core/http'
import { endViewingIn } from '#accounts/viewing'
import ViewingPolicy from '#accounts/policies/viewing_policy'

export default class ViewingEndsController {
  /** Back to the record from which it began, in one's own name. */
  async store({ bouncer, response, session }: HttpContext) {
    await bouncer.with(ViewingPolicy).authorize('end')
    const viewing = await endViewingIn(session)
    const record = viewing ? `/resources/users/records/${viewing.personId}/show` : ''
    return response.redirect().toPath(`/admin${record}`)
  }
}
