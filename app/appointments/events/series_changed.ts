import { DomainEvent } from '#core/events/domain_event'

/** Another time for a weekly slot was accepted: the hours from its first week on have moved. */
export default class SeriesChanged extends DomainEvent<{
  seriesId: string
  ruleId: string
  actorId: string
}> {
  static eventName = 'appointments.series_changed'
}
