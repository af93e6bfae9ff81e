import { DomainEvent } from '#core/events/domain_event'

/** A weekly slot was accepted: its trial begins, its first hours are confirmed. */
export default class SeriesAccepted extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_accepted'
}
