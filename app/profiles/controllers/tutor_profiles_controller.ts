import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import { fieldOf, refusalOf } from '#profiles/refused_field'
import SaveTutorProfile from '#profiles/actions/save_tutor_profile'
import ProfilePolicy from '#profiles/policies/profile_policy'
import { tutorProfileValidator } from '#profiles/validators/tutor_profile_validator'

export default class TutorProfilesController {
  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(ProfilePolicy).authorize('updateTutor')
    const values = await request.validateUsing(tutorProfileValidator)

    const result = await new SaveTutorProfile().handle({
      tutorId: auth.getUserOrFail().id,
      presentation: values.presentation ?? '',
      occupation: values.occupation ?? '',
      capacity: values.capacity,
      languages: values.languages ?? [],
      version: values.version ?? '',
      skills: values.skills,
    })
    if (!result.ok) throw fieldError(fieldOf(result), i18n.t(refusalOf(result), { role: 'tutor' }))

    const { first } = result.value
    session.flash('success', i18n.t(first ? 'profiles.tutor.saved' : 'profiles.tutor.saved_again'))
    return first ? response.redirect().toPath('/') : response.redirect().toRoute('profiles.show')
  }
}
