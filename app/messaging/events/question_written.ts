import { DomainEvent } from '#core/events/domain_event'

/** A person wrote to the team, whose answer is waited for. */
export default class QuestionWritten extends DomainEvent<{
  conversationId: string
  authorId: string
}> {
  static eventName = 'messaging.question_written'
}
