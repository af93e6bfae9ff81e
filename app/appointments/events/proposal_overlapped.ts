import { DomainEvent } from '#core/events/domain_event'

/** A proposal was withdrawn because its author has another appointment at that time now, which the actor confirmed. */
export default class ProposalOverlapped extends DomainEvent<{
  appointmentId: string
  actorId: string
}> {
  static eventName = 'appointments.proposal_overlapped'
}
