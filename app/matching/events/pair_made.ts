import { DomainEvent } from '#core/events/domain_event'

/** Two people are a pair now, and can write to each other. */
export default class PairMade extends DomainEvent<{
  pairId: string
  studentId: string
  tutorId: string
}> {
  static eventName = 'matching.pair_made'
}
