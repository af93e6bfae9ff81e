import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import HomeworkPolicy from '#homework/policies/homework_policy'
import WithdrawHomework from '#homework/actions/withdraw_homework'
import { oneHomework } from '#homework/queries/one_homework'
import { withdrawalValidator } from '#homework/validators/homework_validator'

export default class HomeworkWithdrawalsController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const homework = await oneHomework(auth.getUserOrFail(), params.id)
    await bouncer.with(HomeworkPolicy).authorize('lead', homework)
    const { reason } = await request.validateUsing(withdrawalValidator)

    const result = await new WithdrawHomework().handle({ homework, reason })
    const name = homework.other_first_name
    if (!result.ok) {
      throw fieldError('reason', i18n.t(`homework.refused.${result.reason}`, { name }))
    }
    session.flash('success', i18n.t('homework.was_withdrawn', { name }))
    return response.redirect().toRoute('homework.show', { id: homework.id })
  }
}
