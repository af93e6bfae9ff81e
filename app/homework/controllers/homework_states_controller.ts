import type { HttpContext } from '@adonisjs/core/http'
import ChangeHomeworkState from '#homework/actions/change_homework_state'
import HomeworkPolicy from '#homework/policies/homework_policy'
import { oneHomework } from '#homework/queries/one_homework'
import { homeworkStateValidator } from '#homework/validators/homework_validator'

export default class HomeworkStatesController {
  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const homework = await oneHomework(user, params.id)
    await bouncer.with(HomeworkPolicy).authorize('changeState', homework)
    const { state } = await request.validateUsing(homeworkStateValidator)

    const role = user.id === homework.tutor_id ? 'tutor' : 'student'
    const result = await new ChangeHomeworkState().handle({ homework, role, state })
    if (!result.ok) {
      const name = homework.other_first_name
      session.flash('error', i18n.t(`homework.refused.${result.reason}`, { name }))
    }
    return response.redirect().back()
  }
}
