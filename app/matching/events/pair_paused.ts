import { DomainEvent } from '#core/events/domain_event'
import type { PairTurn } from '#matching/turn_pair'

/** Two people may read what they shared, and write nothing for now. */
export default class PairPaused extends DomainEvent<PairTurn> {
  static eventName = 'matching.pair_paused'
}
