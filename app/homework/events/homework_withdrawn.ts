import { DomainEvent } from '#core/events/domain_event'

/** A tutor took homework back. */
export default class HomeworkWithdrawn extends DomainEvent<{
  homeworkId: string
  changeId: string
}> {
  static eventName = 'homework.homework_withdrawn'
}
