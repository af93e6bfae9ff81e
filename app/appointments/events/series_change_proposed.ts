import { DomainEvent } from '#core/events/domain_event'

/** Someone proposed another time for a weekly slot, from a day on. */
export default class SeriesChangeProposed extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_change_proposed'
}
