import { DomainEvent } from '#core/events/domain_event'

/** A tutor has looked at what was handed in. */
export default class HomeworkReviewed extends DomainEvent<{
  homeworkId: string
  changeId: string
}> {
  static eventName = 'homework.homework_reviewed'
}
