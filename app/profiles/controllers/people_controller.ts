import { errors, type HttpContext } from '@adonisjs/core/http'
import { arePartners } from '#profiles/partners'
import { personShown } from '#profiles/person_shown'

export default class PeopleController {
  /** The other of a pair. A stranger gets the same as where there is nobody. */
  async show({ auth, inertia, request, params, i18n }: HttpContext) {
    const viewer = auth.getUserOrFail()
    const readable = await arePartners(viewer.id, params.id)
    const role = viewer.role === 'student' ? 'tutor' : 'student'
    const person =
      readable && (await personShown({ id: params.id, role }, i18n.locale as 'fr' | 'en'))
    if (!person) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    return inertia.render('profiles/people/show', { person })
  }
}
