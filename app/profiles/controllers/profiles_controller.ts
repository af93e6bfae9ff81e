import { errors, type HttpContext } from '@adonisjs/core/http'
import type User from '#accounts/models/user'
import { referenceData } from '#profiles/queries/reference_data'
import { ownStudentProfile, ownTutorProfile } from '#profiles/queries/own_profile'
import StudentProfileTransformer from '#profiles/transformers/student_profile_transformer'
import TutorProfileTransformer from '#profiles/transformers/tutor_profile_transformer'

export default class ProfilesController {
  /** One address for everybody; what stands there depends on the role. Staff have no profile. */
  async edit(ctx: HttpContext) {
    const user = ctx.auth.getUserOrFail()
    if (user.role === 'student') return this.#student(ctx, user)
    if (user.role === 'tutor') return this.#tutor(ctx, user)
    throw new errors.E_ROUTE_NOT_FOUND([ctx.request.method(), ctx.request.url()])
  }

  async #student({ inertia, i18n }: HttpContext, user: User) {
    const profile = await ownStudentProfile(user.id)
    return inertia.render('profiles/students/edit', {
      ...(await referenceData(i18n.locale)),
      profile: profile ? StudentProfileTransformer.transform(profile) : null,
    })
  }

  async #tutor({ inertia, i18n }: HttpContext, user: User) {
    const profile = await ownTutorProfile(user.id)
    return inertia.render('profiles/tutors/edit', {
      ...(await referenceData(i18n.locale)),
      profile: profile ? TutorProfileTransformer.transform(profile) : null,
    })
  }
}
