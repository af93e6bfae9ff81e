import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import ChangeHomeworkState from '#homework/actions/change_homework_state'
import { sentFiles } from '#homework/sent_files'
import HomeworkPolicy from '#homework/policies/homework_policy'
import { oneHomework } from '#homework/queries/one_homework'
import { homeworkStateValidator } from '#homework/validators/homework_validator'

export default class HomeworkStatesController {
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    const homework = await oneHomework(user, params.id)
    await bouncer.with(HomeworkPolicy).authorize('changeState', homework)
    const { state, words, undo } = await request.validateUsing(homeworkStateValidator)
    const said = { words: words ?? '', files: await sentFiles(ctx) }

    const role = user.id === homework.tutor_id ? 'tutor' : 'student'
    const input = { homework, role, actorId: user.id, state, said, undo } as const
    const result = await new ChangeHomeworkState().handle(input)
    if (!result.ok) {
      const name = homework.other_first_name
      const message = i18n.t(`homework.refused.${result.reason}`, { name })
      // Beside what was written, which stays; a tap has no field.
      if (said.words || said.files.length > 0) throw fieldError('words', message)
      session.flash('error', message)
    }
    return response.redirect().back()
  }
}
