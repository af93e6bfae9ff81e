import { DomainEvent } from '#core/events/domain_event'

/** An hour was held. */
export default class AppointmentCompleted extends DomainEvent<{ appointmentId: string }> {
  static eventName = 'appointments.appointment_completed'
}
