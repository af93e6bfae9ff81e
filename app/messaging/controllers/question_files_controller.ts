import type { HttpContext } from '@adonisjs/core/http'
import { findQuestion } from '#messaging/queries/questions'
import QuestionPolicy from '#messaging/policies/question_policy'
import { receiveMessageFile } from '#messaging/receive_message_file'
import { sendMessageFile } from '#messaging/send_message_file'

export default class QuestionFilesController {
  /** A file of a conversation with the team: a pair's is under no question, and not found here. */
  async show(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const question = await findQuestion(params.id)
    return sendMessageFile(ctx, question.conversation_id)
  }

  /** Keeps a file for the answer that is sent next. */
  async update(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { conversation_id: conversationId } = await findQuestion(params.id)
    return receiveMessageFile(ctx, { conversationId, pairId: null })
  }
}
