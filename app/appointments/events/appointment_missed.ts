import { DomainEvent } from '#core/events/domain_event'

/** The two didn’t meet, or nobody said that they did. */
export default class AppointmentMissed extends DomainEvent<{ appointmentId: string }> {
  static eventName = 'appointments.appointment_missed'
}
