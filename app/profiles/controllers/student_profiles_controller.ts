import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import { fieldOf, refusalOf } from '#profiles/refused_field'
import SaveStudentProfile from '#profiles/actions/save_student_profile'
import ProfilePolicy from '#profiles/policies/profile_policy'
import { studentProfileValidator } from '#profiles/validators/student_profile_validator'

export default class StudentProfilesController {
  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(ProfilePolicy).authorize('updateStudent')
    const values = await request.validateUsing(studentProfileValidator)
    const { levelId, subjects, essential = [] } = values

    const result = await new SaveStudentProfile().handle({
      studentId: auth.getUserOrFail().id,
      levelId,
      difficulties: values.difficulties ?? '',
      accessibilityWishes: values.accessibilityWishes ?? '',
      schoolZoneId: values.schoolZoneId ?? null,
      languages: values.languages ?? [],
      version: values.version ?? '',
      needs: subjects.map((id) => ({ subjectId: id, essential: essential.includes(id) })),
    })
    if (!result.ok)
      throw fieldError(fieldOf(result), i18n.t(refusalOf(result), { role: 'student' }))

    const { first } = result.value
    session.flash('success', i18n.t(`profiles.student.${first ? 'saved_first' : 'saved'}`))
    return first ? response.redirect().toPath('/') : response.redirect().toRoute('profiles.show')
  }
}
