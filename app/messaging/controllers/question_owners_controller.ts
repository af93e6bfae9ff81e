import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#messaging/answers'
import { findQuestion } from '#messaging/queries/questions'
import HandQuestion from '#messaging/actions/hand_question'
import QuestionPolicy from '#messaging/policies/question_policy'
import { ownerValidator } from '#messaging/validators/question'
import QuestionTransformer from '#messaging/transformers/question_transformer'

export default class QuestionOwnersController {
  /** Takes a question, hands it to a colleague, or lays it back. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { id: questionId } = await findQuestion(params.id)
    const handed = await request.validateUsing(ownerValidator)
    const actorId = auth.getUserOrFail().id
    const result = await new HandQuestion().handle({ questionId, actorId, ...handed })
    if (!result.ok) return refuse(ctx, result)
    return { question: new QuestionTransformer(await findQuestion(questionId)).toObject() }
  }
}
