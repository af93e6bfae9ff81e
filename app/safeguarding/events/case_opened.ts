import { DomainEvent } from '#core/events/domain_event'

type Payload = { caseId: string; urgent: boolean; /** Who told the team of it. */ by: string }

/** The team has a new case, or one whose words have become urgent. */
export default class CaseOpened extends DomainEvent<Payload> {
  static eventName = 'safeguarding.case_opened'
}
