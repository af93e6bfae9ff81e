import { DomainEvent } from '#core/events/domain_event'

/** A member of staff lost their second factor to a colleague's decision. */
export default class SecondFactorRemoved extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.second_factor_removed'
}
