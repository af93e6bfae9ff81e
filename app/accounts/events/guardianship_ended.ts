import { DomainEvent } from '#core/events/domain_event'

/** Somebody is no longer, or never was, the guardian of this student. */
export default class GuardianshipEnded extends DomainEvent<{
  guardianshipId: string
  studentId: string
  by: 'student' | 'guardian' | 'staff'
}> {
  static eventName = 'accounts.guardianship_ended'
}
