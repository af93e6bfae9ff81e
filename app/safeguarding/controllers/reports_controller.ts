import { errors, type HttpContext } from '@adonisjs/core/http'
import ReportConversation from '#safeguarding/actions/report_conversation'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findConversation } from '#messaging/queries/readable_conversations'
import { reportValidator } from '#safeguarding/validators/report'

export default class ReportsController {
  /** Says something to the team about the conversation of a pair. Whoever is meant learns nothing. */
  async store({ auth, bouncer, params, request, response }: HttpContext) {
    const reporterId = auth.getUserOrFail().id
    const conversation = await findConversation(reporterId, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    // With the team there is nobody to report.
    if (conversation.other_id === null || conversation.pair_id === null) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    const {
      messageId = null,
      category = null,
      words,
    } = await request.validateUsing(reportValidator)
    await new ReportConversation().handle({
      conversationId: conversation.id,
      reporterId,
      reportedId: conversation.other_id,
      messageId,
      category,
      words: words ?? '',
    })
    return response.status(201).send({ reported: true })
  }
}
