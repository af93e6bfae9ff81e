import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
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
    const answer = await request.validateUsing(answerValidator)
    const { filesPerMessage } = await settings.get()
    if ((answer.fileIds?.length ?? 0) > filesPerMessage) return refuse(ctx, 'too_many_files', 422)
    const result = await new SendMessage().handle({
      conversationId,
      pairId: null,
      authorId: auth.getUserOrFail().id,
      ...answer,
      body: answer.body ?? '',
    })
    if (!result.ok) return refuse(ctx, result.reason)
    response.status(result.value.repeated ? 200 : 201)
    return { message: messageJson(result.value.message) }
  }
}
