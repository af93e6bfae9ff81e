import { DomainEvent } from '#core/events/domain_event'

/** A student named a guardian whose word is needed now: the link is made and sent by whoever listens. */
export default class GuardianAsked extends DomainEvent<{ guardianshipId: string }> {
  static eventName = 'accounts.guardian_asked'
}
