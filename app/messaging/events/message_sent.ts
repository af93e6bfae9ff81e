import { DomainEvent } from '#core/events/domain_event'

/** A message stands in a conversation, for the other member to read. */
export default class MessageSent extends DomainEvent<{
  messageId: string
  conversationId: string
  authorId: string
}> {
  static eventName = 'messaging.message_sent'
}
