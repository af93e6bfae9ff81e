import { DomainEvent } from '#core/events/domain_event'

/** One of the two said whether they met. */
export default class AttendanceGiven extends DomainEvent<{
  appointmentId: string
  actorId: string
}> {
  static eventName = 'appointments.attendance_given'
}
