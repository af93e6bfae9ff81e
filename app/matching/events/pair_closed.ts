import { DomainEvent } from '#core/events/domain_event'
import type { PairTurn } from '#matching/turn_pair'

/** Two people are no pair any more. What they shared can be read for a while. */
export default class PairClosed extends DomainEvent<PairTurn> {
  static eventName = 'matching.pair_closed'
}
