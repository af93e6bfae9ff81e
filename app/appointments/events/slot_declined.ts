import { DomainEvent } from '#core/events/domain_event'

/** A proposal was declined: none of its slots suits. */
export default class SlotDeclined extends DomainEvent<{ appointmentId: string; actorId: string }> {
  static eventName = 'appointments.slot_declined'
}
