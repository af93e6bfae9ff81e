import { DomainEvent } from '#core/events/domain_event'

/** A weekly slot, or a change of one, was withdrawn by who proposed it. */
export default class SeriesWithdrawn extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_withdrawn'
}
