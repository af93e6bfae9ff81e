import { DomainEvent } from '#core/events/domain_event'

/** Clocks are about to change: a weekly slot will be at another time for one of the two. */
export default class SeriesClocksChange extends DomainEvent<{
  seriesId: string
  startsAt: string
  changesFor: 'student' | 'tutor' | 'both'
}> {
  static eventName = 'appointments.series_clocks_change'
}
