import { DomainEvent } from '#core/events/domain_event'

/** A student says that their homework is done. It may be taken back, and said again. */
export default class HomeworkSubmitted extends DomainEvent<{ homeworkId: string }> {
  static eventName = 'homework.homework_submitted'
}
