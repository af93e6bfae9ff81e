import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import limiter from '@adonisjs/limiter/services/main'
import EditMessage from '#messaging/actions/edit_message'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import SendMessage from '#messaging/actions/send_message'
import { refuse, refuseWords, wantsJson } from '#messaging/answers'
import { pageValidator } from '#messaging/validators/place'
import { messageEditValidator, messageValidator } from '#messaging/validators/message'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { messageJson } from '#messaging/transformers/message_transformer'
import { firstPositionSince, messagesPage } from '#messaging/queries/message_pages'
import { findConversation, findMembers } from '#messaging/queries/readable_conversations'

/** When a day begins for who reads. */
const midnight = (date: string, zone: string) => DateTime.fromISO(date, { zone }).toJSDate()

export default class MessagesController {
  /** The page of messages before, after or around a place, and whether later ones follow. A day's place is told too. */
  async index({ auth, bouncer, params, request }: HttpContext) {
    const { id: userId, timeZone } = auth.getUserOrFail()
    const conversation = await findConversation(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    const { date, ...place } = await request.validateUsing(pageValidator)
    const position = date
      ? await firstPositionSince(conversation.id, midnight(date, timeZone))
      : null
    const messages = await messagesPage(conversation.id, position ? { around: position } : place)
    const more = messages.length > 0 && messages.at(-1)!.position < conversation.position
    return { messages: messages.map(messageJson), more, position }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request, response } = ctx
    const author = auth.getUserOrFail()
    const conversation = await findMembers(author.id, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)
    const message = await request.validateUsing(messageValidator)
    const { filesPerMessage } = await settings.get()
    if ((message.fileIds?.length ?? 0) > filesPerMessage)
      return refuseWords(ctx, 'too_many_files', 422)
    const goesOnIn = await this.#waitOf(author.id)
    if (goesOnIn > 0) {
      const reason = wantsJson(ctx) ? 'messages_wait' : 'too_many_messages'
      return refuseWords(ctx, { reason, goesOnIn }, 429)
    }

    const result = await new SendMessage().handle({
      conversationId: conversation.id,
      pairId: conversation.pair_id,
      authorId: author.id,
      ...message,
      body: message.body ?? '',
    })
    if (!result.ok) return refuseWords(ctx, result)
    if (!wantsJson(ctx))
      return response.redirect().toRoute('conversations.show', { id: conversation.id })

    response.status(result.value.repeated ? 200 : 201)
    return { message: messageJson(result.value.message) }
  }

  async update(ctx: HttpContext) {
    const { bouncer, request } = ctx
    const { members, ...own } = await this.#own(ctx)
    await bouncer.with(ConversationPolicy).authorize('write', members)
    const { body } = await request.validateUsing(messageEditValidator)
    const result = await new EditMessage().handle({ ...own, body })
    if (!result.ok) return refuse(ctx, result)
    return { message: messageJson(result.value) }
  }

  async destroy(ctx: HttpContext) {
    const { members, ...own } = await this.#own(ctx)
    await ctx.bouncer.with(ConversationPolicy).authorize('write', members)
    const result = await new WithdrawMessage().handle(own)
    if (!result.ok) return refuse(ctx, result.reason)
    return { message: messageJson(result.value) }
  }

  async #own({ auth, params }: HttpContext) {
    const authorId = auth.getUserOrFail().id
    const members = await findMembers(authorId, params.id)
    const { id: conversationId, pair_id: pairId } = members
    return { members, conversationId, pairId, messageId: params.messageId as string, authorId }
  }

  /** Seconds until this person may send more: none while they are calm. */
  async #waitOf(userId: string) {
    const { messagesPerMinute } = await settings.get()
    const limit = limiter.use({ requests: messagesPerMinute, duration: '1 minute' })
    const { consumed, availableIn } = await limit.increment(`messages:${userId}`)
    return consumed <= messagesPerMinute ? 0 : Math.max(1, availableIn)
  }
}
