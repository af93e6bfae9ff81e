import { DomainEvent } from '#core/events/domain_event'

/** A member of staff has a second factor, a first or another one. */
export default class SecondFactorSetUp extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.second_factor_set_up'
}
