import { DomainEvent } from '#core/events/domain_event'

/** What was handed in is not done after all, or a review of it not made. */
export default class HomeworkTakenBack extends DomainEvent<{
  homeworkId: string
  changeId: string
}> {
  static eventName = 'homework.homework_taken_back'
}
