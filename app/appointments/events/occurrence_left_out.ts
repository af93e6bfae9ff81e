import { DomainEvent } from '#core/events/domain_event'

/** An hour of a weekly slot was left out, because one of the two has another one then. */
export default class OccurrenceLeftOut extends DomainEvent<{
  seriesId: string
  appointmentId: string
}> {
  static eventName = 'appointments.occurrence_left_out'
}
