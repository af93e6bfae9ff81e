import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#messaging/answers'
import SendMessage from '#messaging/actions/send_message'
import { findQuestion } from '#messaging/queries/questions'
import QuestionPolicy from '#messaging/policies/question_policy'
import { answerValidator } from '#messaging/validators/message'
import { messageJson } from '#messaging/transformers/message_transformer'

export default class QuestionAnswersController {
  /** Answers a question, and takes it when it is nobody's. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { conversation_id: conversationId } = await findQuestion(params.id)
    const result = await new SendMessage().handle({
      conversationId,
      pairId: null,
      authorId: auth.getUserOrFail().id,
      ...(await request.validateUsing(answerValidator)),
    })
    if (!result.ok) return refuse(ctx, result.reason)
    response.status(result.value.repeated ? 200 : 201)
    return { message: messageJson(result.value.message) }
  }
}
