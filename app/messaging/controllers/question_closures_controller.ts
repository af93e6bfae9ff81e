import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#messaging/answers'
import { findQuestion } from '#messaging/queries/questions'
import CloseQuestion from '#messaging/actions/close_question'
import QuestionPolicy from '#messaging/policies/question_policy'
import { positionValidator } from '#messaging/validators/question'
import QuestionTransformer from '#messaging/transformers/question_transformer'

export default class QuestionClosuresController {
  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { id: questionId } = await findQuestion(params.id)
    const { position } = await request.validateUsing(positionValidator)
    const actorId = auth.getUserOrFail().id
    const result = await new CloseQuestion().handle({ questionId, actorId, position })
    if (!result.ok) return refuse(ctx, result.reason)
    return { question: new QuestionTransformer(await findQuestion(questionId)).toObject() }
  }
}
