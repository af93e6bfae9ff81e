import { DomainEvent } from '#core/events/domain_event'

/** A guardian said no to something: another guardian of the same child is told, in a mail of their own. */
export default class GuardianSaidNo extends DomainEvent<{
  /** Who is told. */
  guardianshipId: string
  saidBy: string
  /** When it was said (ISO). */
  at: string
}> {
  static eventName = 'accounts.guardian_said_no'
}
