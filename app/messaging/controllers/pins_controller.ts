import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#messaging/answers'
import PinMessage from '#messaging/actions/pin_message'
import UnpinMessage from '#messaging/actions/unpin_message'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { pinValidator } from '#messaging/validators/message'
import { messageJson } from '#messaging/transformers/message_transformer'
import { findMembers } from '#messaging/queries/readable_conversations'

export default class PinsController {
  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    const userId = auth.getUserOrFail().id
    const { id: conversationId, pair_id: pairId, ...members } = await findMembers(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', members)
    const { reason } = await request.validateUsing(pinValidator)

    const result = await new PinMessage().handle({
      conversationId,
      pairId,
      userId,
      messageId: params.messageId,
      reason: reason ?? '',
    })
    if (!result.ok) return refuse(ctx, result)
    return { message: messageJson(result.value) }
  }

  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const userId = auth.getUserOrFail().id
    const { id: conversationId, pair_id: pairId, ...members } = await findMembers(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', members)

    const { messageId } = params
    const result = await new UnpinMessage().handle({ conversationId, pairId, messageId })
    if (!result.ok) return refuse(ctx, result.reason)
    return { message: messageJson(result.value) }
  }
}
