import { DomainEvent } from '#core/events/domain_event'

/** The same, for one guardian: each is told in a mail of their own. */
export default class GuardianConsentsPassed extends DomainEvent<{
  guardianshipId: string
  age: number
  last: boolean
}> {
  static eventName = 'accounts.guardian_consents_passed'
}
