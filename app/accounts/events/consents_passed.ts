import { DomainEvent } from '#core/events/domain_event'

/** A student reached an age at which what their guardian answered becomes their own to answer. */
export default class ConsentsPassed extends DomainEvent<{
  studentId: string
  age: number
  /** Whether no guardian has anything to answer any more. */
  last: boolean
}> {
  static eventName = 'accounts.consents_passed'
}
