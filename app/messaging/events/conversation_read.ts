import { DomainEvent } from '#core/events/domain_event'

/** A member read on in a conversation. */
export default class ConversationRead extends DomainEvent<{
  conversationId: string
  userId: string
}> {
  static eventName = 'messaging.conversation_read'
}
