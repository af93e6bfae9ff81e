import { DomainEvent } from '#core/events/domain_event'

/** The two don’t say the same about an hour: their coordinator is to find out. */
export default class AttendanceDisputed extends DomainEvent<{ appointmentId: string }> {
  static eventName = 'appointments.attendance_disputed'
}
