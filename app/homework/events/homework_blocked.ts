import { DomainEvent } from '#core/events/domain_event'

/** A student says that they are stuck. */
export default class HomeworkBlocked extends DomainEvent<{ homeworkId: string; changeId: string }> {
  static eventName = 'homework.homework_blocked'
}
