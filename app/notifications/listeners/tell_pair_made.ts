import { briefOf } from '#matching/queries/brief'
import { tellBothOfPair } from '#notifications/tell_both_of_pair'

type Payload = { pairId: string; studentId: string; tutorId: string }

/** The tutor learns what the student asks for, and the student what the tutor knows of it. */
export default class TellPairMade {
  async handle(payload: Payload) {
    const { pairId: source, studentId } = payload
    const data = await briefOf(studentId)
    await tellBothOfPair(payload, { kind: 'matching.pair_made', source, data })
  }
}
