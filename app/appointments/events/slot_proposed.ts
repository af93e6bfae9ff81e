import { DomainEvent } from '#core/events/domain_event'

/** Someone proposed one to three slots to the other of their pair. */
export default class SlotProposed extends DomainEvent<{
  appointmentId: string
  proposerId: string
}> {
  static eventName = 'appointments.slot_proposed'
}
