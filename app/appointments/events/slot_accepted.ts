import { DomainEvent } from '#core/events/domain_event'

/** A slot was accepted: the appointment is confirmed. */
export default class SlotAccepted extends DomainEvent<{ appointmentId: string; actorId: string }> {
  static eventName = 'appointments.slot_accepted'
}
