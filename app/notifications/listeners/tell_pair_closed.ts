import type { PairTurn } from '#matching/turn_pair'
import { tellBothOfPair } from '#notifications/tell_both_of_pair'

export default class TellPairClosed {
  handle(turn: PairTurn) {
    return tellBothOfPair(turn, {
      kind: 'matching.pair_closed',
      source: `${turn.pairId}:${turn.at}`,
    })
  }
}
