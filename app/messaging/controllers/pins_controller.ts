import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#messaging/answers'
import PinMessage from '#messaging/actions/pin_message'
import UnpinMessage from '#messaging/actions/unpin_message'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { messageJson } from '#messaging/transformers/message_transformer'
import { findConversation } from '#messaging/queries/readable_conversations'

export default class PinsController {
  async store(ctx: HttpContext) {
    const input = await this.#input(ctx)
    const result = await new PinMessage().handle(input)
    if (!result.ok) return refuse(ctx, result.reason)
    return { message: messageJson(result.value) }
  }

  async destroy(ctx: HttpContext) {
    const input = await this.#input(ctx)
    const result = await new UnpinMessage().handle(input)
    if (!result.ok) return refuse(ctx, result.reason)
    return { message: messageJson(result.value) }
  }

  async #input({ auth, bouncer, params }: HttpContext) {
    const userId = auth.getUserOrFail().id
    const conversation = await findConversation(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)
    const { id: conversationId, pair_id: pairId } = conversation
    return { conversationId, pairId, messageId: params.messageId as string, userId }
  }
}
