import type { HttpContext } from '@adonisjs/core/http'
import { coordinatorsOf } from '#safeguarding/queries/coordinators_of'
import CoordinatorTransformer from '#safeguarding/transformers/coordinator_transformer'

export default class ConcernsController {
  /** Whom to talk to, for anybody. Whoever has a pair finds their coordinator named. */
  async show({ auth, inertia }: HttpContext) {
    const coordinators = auth.user ? await coordinatorsOf(auth.user.id) : []
    return inertia.render('safeguarding/concerns/show', {
      coordinators: CoordinatorTransformer.transform(coordinators),
    })
  }
}
