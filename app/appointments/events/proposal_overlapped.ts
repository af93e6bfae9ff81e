import { DomainEvent } from '#core/events/domain_event'

/** A proposal was withdrawn because its author has another appointment at that time now, which the actor confirmed, or the application planned. */
export default class ProposalOverlapped extends DomainEvent<{
  appointmentId: string
  actorId: string | null
}> {
  static eventName = 'appointments.proposal_overlapped'
}
