import type { HttpContext } from '@adonisjs/core/http'
import { receiveMessageFile } from '#messaging/receive_message_file'
import { sendMessageFile } from '#messaging/send_message_file'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findMembers } from '#messaging/queries/readable_conversations'

export default class MessageFilesController {
  async show(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const conversation = await findMembers(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    return sendMessageFile(ctx, conversation.id)
  }

  /** Keeps a file for the message that is sent next. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const conversation = await findMembers(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)
    const { id: conversationId, pair_id: pairId } = conversation
    return receiveMessageFile(ctx, { conversationId, pairId })
  }
}
