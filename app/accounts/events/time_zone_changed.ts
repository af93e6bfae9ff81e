import { DomainEvent } from '#core/events/domain_event'

/** Somebody lives on another clock now. */
export default class TimeZoneChanged extends DomainEvent<{
  userId: string
  from: string
  to: string
  /** ISO; one may go and come back. */
  at: string
}> {
  static eventName = 'accounts.time_zone_changed'
}
