import { DomainEvent } from '#core/events/domain_event'

/** A weekly slot, or a change of one, was declined. */
export default class SeriesDeclined extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_declined'
}
