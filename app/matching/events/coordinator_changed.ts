import { DomainEvent } from '#core/events/domain_event'

/** Somebody else of the team follows a pair from now on. */
export default class CoordinatorChanged extends DomainEvent<{
  pairId: string
  tutorId: string
  coordinatorId: string
  actorId: string
  /** When, as an ISO moment in UTC. */
  at: string
}> {
  static eventName = 'matching.coordinator_changed'
}
