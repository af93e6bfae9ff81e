import type { HttpContext } from '@adonisjs/core/http'
import MarkRead from '#messaging/actions/mark_read'
import { readingValidator } from '#messaging/validators/place'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findMembers } from '#messaging/queries/readable_conversations'

export default class ReadingController {
  async update({ auth, bouncer, params, request }: HttpContext) {
    const userId = auth.getUserOrFail().id
    const conversation = await findMembers(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    const { position } = await request.validateUsing(readingValidator)

    const unreadCount = await new MarkRead().handle({
      conversationId: conversation.id,
      userId,
      position,
    })
    return { unreadCount }
  }
}
