import { settings } from '#core/settings'
import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { refuse } from '#messaging/answers'
import { pushTyping } from '#messaging/live_pushes'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findConversation } from '#messaging/queries/readable_conversations'

/** Said every three seconds at most: more than twice as often as messages is too much. */
const OFTEN = 2

export default class TypingController {
  /** Tells the other one that something is being typed; nothing is kept of it. Where a message is refused, so is this. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    const userId = auth.getUserOrFail().id
    const conversation = await findConversation(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)
    const { id, pair_id: pairId, other_id: otherId, working_pair_id: working } = conversation
    if (pairId && !working) return refuse(ctx, 'pair_not_working')
    if (otherId && (await this.#isCalm(userId))) pushTyping(otherId, id, userId)
    return response.noContent()
  }

  async #isCalm(userId: string) {
    const { messagesPerMinute } = await settings.get()
    const most = OFTEN * messagesPerMinute
    const limit = limiter.use({ requests: most, duration: '1 minute' })
    const { consumed } = await limit.increment(`typing:${userId}`)
    return consumed <= most
  }
}
