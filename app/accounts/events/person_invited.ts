import { DomainEvent } from '#core/events/domain_event'

/** Somebody is invited, or wants the link again; null when nobody with that address is, which nobody may learn. */
export default class PersonInvited extends DomainEvent<{ userId: string | null }> {
  static eventName = 'accounts.person_invited'
}
