import type { HttpContext } from '@adonisjs/core/http'
import BeginViewing from '#accounts/actions/begin_viewing'
import { endViewingIn, keepViewing } from '#accounts/viewing'
import ViewingPolicy from '#accounts/policies/viewing_policy'
import { viewingValidator } from '#admin/validators/accounts'

export default class ViewingsController {
  /** From here on this login session sees the application as the person does. */
  async store({ auth, bouncer, request, response, session, staffPermissions }: HttpContext) {
    await bouncer.with(ViewingPolicy).authorize('begin', staffPermissions)
    const { personId, reason } = await request.validateUsing(viewingValidator)
    const staffId = auth.getUserOrFail().id
    const result = await new BeginViewing().handle({ staffId, personId, reason })
    if (!result.ok) return response.unprocessableEntity({ refusal: result.reason })
    await endViewingIn(session)
    keepViewing(session, result.value.id)
    return response.created({ location: '/' })
  }
}
