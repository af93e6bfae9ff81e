import { DomainEvent } from '#core/events/domain_event'

/** Somebody signed up with the address of an account that exists, or with a form that came before: only its owner is told. */
export default class KnownAddressSignedUp extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.known_address_signed_up'
}
