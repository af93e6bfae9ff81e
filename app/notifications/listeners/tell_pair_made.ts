import { tellBothOfPair } from '#notifications/tell_both_of_pair'

type Payload = { pairId: string; studentId: string; tutorId: string }

export default class TellPairMade {
  handle(payload: Payload) {
    return tellBothOfPair(payload, { kind: 'matching.pair_made', source: payload.pairId })
  }
}
