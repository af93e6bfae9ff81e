import { DomainEvent } from '#core/events/domain_event'

/** A tutor has set their student homework. */
export default class HomeworkSet extends DomainEvent<{ homeworkId: string }> {
  static eventName = 'homework.homework_set'
}
