import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { heldUntil } from '#notifications/queries/held_until'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findConversation } from '#messaging/queries/readable_conversations'

/** Whether what one writes now reaches the other by e-mail in the morning only. */
export default class HeldMailsController {
  async show({ auth, bouncer, params }: HttpContext) {
    const conversation = await findConversation(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)
    const until = await heldUntil(conversation)
    return { until: until?.toISO() ?? null, now: clock.now().toISO() }
  }
}
