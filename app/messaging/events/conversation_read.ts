import { Signal } from '#core/events/signal'

/** A member read on in a conversation. */
export default class ConversationRead extends Signal<{
  conversationId: string
  userId: string
}> {
  static eventName = 'messaging.conversation_read'
}
