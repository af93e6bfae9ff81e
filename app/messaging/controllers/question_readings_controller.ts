import type { HttpContext } from '@adonisjs/core/http'
import { findQuestion } from '#messaging/queries/questions'
import ReadQuestion from '#messaging/actions/read_question'
import QuestionPolicy from '#messaging/policies/question_policy'
import { positionValidator } from '#messaging/validators/question'

export default class QuestionReadingsController {
  /** Somebody of the team has read up to here. */
  async update({ auth, bouncer, params, request, response, staffPermissions }: HttpContext) {
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { id: questionId } = await findQuestion(params.id)
    const { position } = await request.validateUsing(positionValidator)
    const userId = auth.getUserOrFail().id
    await new ReadQuestion().handle({ questionId, userId, position })
    return response.noContent()
  }
}
