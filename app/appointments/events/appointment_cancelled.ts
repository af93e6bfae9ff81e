import { DomainEvent } from '#core/events/domain_event'

/** A proposal was withdrawn by its author, or a confirmed appointment cancelled by either. */
export default class AppointmentCancelled extends DomainEvent<{
  appointmentId: string
  actorId: string
}> {
  static eventName = 'appointments.appointment_cancelled'
}
