import { DomainEvent } from '#core/events/domain_event'

/** A tutor gave homework another due time, or asked for it once more. */
export default class HomeworkExtended extends DomainEvent<{
  homeworkId: string
  changeId: string
  /** Whether it is due sooner than before. */
  sooner: boolean
}> {
  static eventName = 'homework.homework_extended'
}
