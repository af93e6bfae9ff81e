import { DomainEvent } from '#core/events/domain_event'

/** The team has a new case, or one whose words have become urgent. */
export default class CaseOpened extends DomainEvent<{ caseId: string; urgent: boolean }> {
  static eventName = 'safeguarding.case_opened'
}
