import { DomainEvent } from '#core/events/domain_event'

/** A proposed move was accepted: the appointment is at another time. */
export default class AppointmentMoved extends DomainEvent<{
  appointmentId: string
  moveId: string
  actorId: string
}> {
  static eventName = 'appointments.appointment_moved'
}
