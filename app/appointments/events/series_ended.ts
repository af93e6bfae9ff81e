import { DomainEvent } from '#core/events/domain_event'

/** A weekly slot has ended: by one of the two, or because nobody wanted it to go on. */
export default class SeriesEnded extends DomainEvent<{ seriesId: string; actorId: string | null }> {
  static eventName = 'appointments.series_ended'
}
