import { DomainEvent } from '#core/events/domain_event'
import type { PairTurn } from '#matching/turn_pair'

/** Two people may write to each other again. */
export default class PairResumed extends DomainEvent<PairTurn> {
  static eventName = 'matching.pair_resumed'
}
