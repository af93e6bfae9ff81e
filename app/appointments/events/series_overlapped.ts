import { DomainEvent } from '#core/events/domain_event'

/** A weekly slot that was proposed, or a change of one, was withdrawn because its author has other hours at its times now. */
export default class SeriesOverlapped extends DomainEvent<{
  seriesId: string
  ruleId: string
  /** Who confirmed those; null for the application. */
  actorId: string | null
}> {
  static eventName = 'appointments.series_overlapped'
}
