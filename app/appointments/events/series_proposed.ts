import { DomainEvent } from '#core/events/domain_event'

/** Someone proposed a weekly slot to the other of their pair. */
export default class SeriesProposed extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_proposed'
}
