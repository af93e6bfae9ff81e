import type { HttpContext } from '@adonisjs/core/http'
import { changesValidator } from '#messaging/validators/place'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { messageJson } from '#messaging/transformers/message_transformer'
import { findConversation } from '#messaging/queries/readable_conversations'
import ConversationTransformer from '#messaging/transformers/conversation_transformer'
import { messagesChangedAfter, PAGE_SIZE } from '#messaging/queries/message_pages'

export default class ChangesController {
  /** Everything after a revision, for a page that missed something. */
  async index({ auth, bouncer, params, request }: HttpContext) {
    const conversation = await findConversation(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    const { after } = await request.validateUsing(changesValidator)

    const messages = await messagesChangedAfter(conversation.id, after)
    const more = messages.length === PAGE_SIZE
    const revision = more ? messages.at(-1)!.revision : conversation.revision
    return {
      conversation: new ConversationTransformer({ ...conversation, revision }).toObject(),
      messages: messages.map(messageJson),
      more,
    }
  }
}
