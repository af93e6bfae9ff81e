import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { refuse } from '#messaging/answers'
import EditMessage from '#messaging/actions/edit_message'
import SendMessage from '#messaging/actions/send_message'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import { findQuestion } from '#messaging/queries/questions'
import QuestionPolicy from '#messaging/policies/question_policy'
import { answerValidator, messageEditValidator } from '#messaging/validators/message'
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

  /** Corrects an answer: its author alone, as everybody does their own messages. */
  async update(ctx: HttpContext) {
    const { bouncer, request, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const own = await this.#own(ctx)
    const { body } = await request.validateUsing(messageEditValidator)
    const result = await new EditMessage().handle({ ...own, body })
    if (!result.ok) return refuse(ctx, result)
    return { message: messageJson(result.value) }
  }

  /** Takes an answer back. */
  async destroy(ctx: HttpContext) {
    const { bouncer, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const result = await new WithdrawMessage().handle(await this.#own(ctx))
    if (!result.ok) return refuse(ctx, result.reason)
    return { message: messageJson(result.value) }
  }

  async #own({ auth, params }: HttpContext) {
    const { conversation_id: conversationId } = await findQuestion(params.id)
    const authorId = auth.getUserOrFail().id
    return { conversationId, pairId: null, messageId: params.messageId as string, authorId }
  }
}
