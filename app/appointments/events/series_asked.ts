import { DomainEvent } from '#core/events/domain_event'

/** Both of a pair are asked whether their weekly slot goes on, or holds in a holiday. */
export default class SeriesAsked extends DomainEvent<{ seriesId: string; questionId: string }> {
  static eventName = 'appointments.series_asked'
}
