import type { HttpContext } from '@adonisjs/core/http'
import QuestionPolicy from '#messaging/policies/question_policy'
import { answeringStaff } from '#messaging/queries/answering_staff'
import { findQuestion, PAGE_SIZE, questionsOf } from '#messaging/queries/questions'
import { messageJson } from '#messaging/transformers/message_transformer'
import { messagesPage } from '#messaging/queries/message_pages'
import QuestionTransformer from '#messaging/transformers/question_transformer'
import { beforeValidator, questionsValidator } from '#messaging/validators/question'

/** What people ask the team, for the inbox that those who answer share. */
export default class QuestionsController {
  async index({ auth, bouncer, request, staffPermissions }: HttpContext) {
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const { filter = 'all', pages = 1 } = await request.validateUsing(questionsValidator)
    const rows = await questionsOf({ filter, pages, userId: auth.getUserOrFail().id })
    const shown = rows.slice(0, pages * PAGE_SIZE)
    return {
      questions: shown.map((row) => new QuestionTransformer(row).toObject()),
      more: rows.length > shown.length,
    }
  }

  /** One question with the last messages, or those before a place, and to whom it can be handed. */
  async show({ bouncer, params, request, staffPermissions }: HttpContext) {
    await bouncer.with(QuestionPolicy).authorize('answer', staffPermissions)
    const question = await findQuestion(params.id)
    const { before } = await request.validateUsing(beforeValidator)
    const [messages, staff] = await Promise.all([
      messagesPage(question.conversation_id, { before }),
      answeringStaff(),
    ])
    return {
      question: new QuestionTransformer(question).toObject(),
      messages: messages.map(messageJson),
      colleagues: staff.map(({ id, first_name: firstName }) => ({ id, firstName })),
    }
  }
}
