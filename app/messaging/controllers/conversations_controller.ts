import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { awaitsWritten, takeWritten } from '#messaging/written_before'
import { nextHourOfPair } from '#messaging/queries/next_hour_of_pair'
import { lastWordsOfReadable } from '#messaging/queries/last_words'
import LastWordsTransformer from '#messaging/transformers/last_words_transformer'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import MessageTransformer from '#messaging/transformers/message_transformer'
import { findConversation } from '#messaging/queries/readable_conversations'
import NextHourOfPairTransformer from '#messaging/transformers/next_hour_of_pair_transformer'
import ConversationTransformer from '#messaging/transformers/conversation_transformer'
import { atValidator } from '#messaging/validators/place'
import type { ConversationRow } from '#messaging/queries/readable_conversations'
import {
  messagesPage,
  PAGE_SIZE,
  pinnedMessages,
  type Place,
} from '#messaging/queries/message_pages'

/** Where the link leads, or the first unread message where it isn't on the last page. */
async function placeToOpen(conversation: ConversationRow, query: object): Promise<Place> {
  const [, asked] = await atValidator.tryValidate(query)
  if (asked?.at !== undefined) return { around: asked.at }
  const { read_position: read, position, unread_count: unread } = conversation
  return unread > 0 && position - read > PAGE_SIZE ? { around: read + 1 } : {}
}

async function fileLimits() {
  const { filesPerMessage: count, fileMegabytes: megabytes } = await settings.get()
  return { count, megabytes }
}

export default class ConversationsController {
  async index({ auth, inertia }: HttpContext) {
    const words = await lastWordsOfReadable(auth.getUserOrFail().id)
    return inertia.render('messaging/conversations/index', {
      conversations: LastWordsTransformer.transform(words),
    })
  }

  async show(ctx: HttpContext) {
    const { auth, bouncer, inertia, params, request } = ctx
    const conversation = await findConversation(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    if (request.header('x-inertia') && awaitsWritten(ctx))
      return inertia.location(request.url(true))

    const [messages, pinned, nextHour] = await Promise.all([
      messagesPage(conversation.id, await placeToOpen(conversation, request.qs())),
      pinnedMessages(conversation.id),
      conversation.pair_id ? nextHourOfPair(conversation.pair_id) : null,
    ])
    const written = takeWritten(ctx)
    return inertia.render('messaging/conversations/show', {
      conversation: ConversationTransformer.transform(conversation).useVariant('forShow'),
      messages: MessageTransformer.transform(messages),
      pinned: MessageTransformer.transform(pinned),
      nextHour: nextHour && NextHourOfPairTransformer.transform(nextHour),
      // The id of the next send: also without script a message is stored once.
      clientId: written?.clientId ?? randomUUID(),
      written,
      fileLimits: await fileLimits(),
    })
  }
}
