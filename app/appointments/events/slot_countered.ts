import { DomainEvent } from '#core/events/domain_event'

/** A proposal was answered with other slots: it is declined, the counter-proposal stands in its place. */
export default class SlotCountered extends DomainEvent<{
  appointmentId: string
  counterId: string
  actorId: string
}> {
  static eventName = 'appointments.slot_countered'
}
