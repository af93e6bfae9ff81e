import { Signal } from '#core/events/signal'

/** Messages of this author stand in a conversation, for the other member to read. */
export default class MessageSent extends Signal<{
  conversationId: string
  authorId: string
}> {
  static eventName = 'messaging.message_sent'
}
