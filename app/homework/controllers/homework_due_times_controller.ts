import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import { isOpen } from '#homework/homework_state'
import { sentFiles } from '#homework/sent_files'
import ExtendHomework from '#homework/actions/extend_homework'
import HomeworkPolicy from '#homework/policies/homework_policy'
import { oneHomework } from '#homework/queries/one_homework'
import { homeworkDueValidator } from '#homework/validators/homework_validator'

export default class HomeworkDueTimesController {
  /** Another due time; of what was handed in, one for doing it once more. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, session, i18n } = ctx
    const homework = await oneHomework(auth.getUserOrFail(), params.id)
    await bouncer.with(HomeworkPolicy).authorize('lead', homework)
    const { dueLocal, words, ...seen } = await request.validateUsing(homeworkDueValidator)
    const said = { words: words ?? '', files: await sentFiles(ctx) }

    const { again = !isOpen(homework.state) } = seen
    const studentTimeZone = homework.other_time_zone
    const result = await new ExtendHomework().handle({
      homework,
      dueLocal,
      studentTimeZone,
      again,
      said,
    })
    const name = homework.other_first_name
    if (!result.ok) {
      const message = i18n.t(`homework.refused.${result.reason}`, { ...result.details, name })
      throw fieldError('dueLocal', message)
    }
    session.flash('success', i18n.t(`homework.was_${again ? 'asked_again' : 'extended'}`, { name }))
    return response.redirect().toRoute('homework.show', { id: homework.id })
  }
}
