import { DomainEvent } from '#core/events/domain_event'

/** Someone proposed other slots for a confirmed appointment, whose time holds until one is accepted. */
export default class MoveProposed extends DomainEvent<{
  appointmentId: string
  moveId: string
  actorId: string
}> {
  static eventName = 'appointments.move_proposed'
}
