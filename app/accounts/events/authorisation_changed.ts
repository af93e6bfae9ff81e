import { randomUUID } from 'node:crypto'
import { DomainEvent } from '#core/events/domain_event'

/** A student may no longer work with their tutor, or may again, because of consents. Nobody is told whose. */
export default class AuthorisationChanged extends DomainEvent<{
  studentId: string
  authorised: boolean
  /** This very change: it is told once, and the next one again. */
  changeId: string
}> {
  static eventName = 'accounts.authorisation_changed'

  static of(studentId: string, authorised: boolean) {
    return new AuthorisationChanged({ studentId, authorised, changeId: randomUUID() })
  }
}
