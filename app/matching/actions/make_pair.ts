import { record } from '#audit/record'
import { done, refusedFor } from '#core/result'
import { live } from '#core/live'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import MatchRequest from '#matching/models/match_request'
import Pair from '#matching/models/pair'
import PairMade from '#matching/events/pair_made'
import { pairIsMade } from '#matching/pair_life'
import { pairingObstacles } from '#matching/queries/pairing_obstacles'

type Input = { studentId: string; tutorId: string; coordinatorId: string }

/**
 * Makes a waiting student and a cleared tutor a pair on trial, opens their conversation and
 * tells both. In the given transaction, or one of its own. Refusals, all that there are at once: the student has a pair or isn't waiting or active, a
 * consent is missing, nobody of the team has spoken with the guardian before a first pair, the tutor isn't cleared or has
 * no place left.
 */
export default class MakePair {
  handle(input: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      await this.#lock(input, trx)
      const obstacles = [
        ...(await pairingObstacles(input.studentId, trx)),
        ...(await this.#tutorObstacles(input.tutorId, trx)),
      ]
      if (obstacles.length > 0) return refusedFor(obstacles)

      const pair = await Pair.create({ ...input, state: 'trial' }, { client: trx })
      await MatchRequest.query({ client: trx })
        .where({ studentId: input.studentId, state: 'waiting' })
        .update({ state: 'matched' })
      await pairIsMade(pair, trx)
      await this.#tell(pair, trx)
      return done(pair)
    }, outer)
  }

  /** Both accounts in id order, so that two staff who pair at once wait instead of deadlocking. */
  #lock({ studentId, tutorId }: Input, trx: Transaction) {
    return trx
      .from('users')
      .whereIn('id', [studentId, tutorId])
      .orderBy('id')
      .forUpdate()
      .select('id')
  }

  async #tutorObstacles(tutorId: string, trx: Transaction) {
    if (!(await this.#isCleared(tutorId, trx))) return ['tutor_not_cleared' as const]
    return (await this.#hasPlace(tutorId, trx)) ? [] : ['tutor_full' as const]
  }

  #isCleared(tutorId: string, trx: Transaction) {
    return clearedTutors(trx).where('tutors.id', tutorId).select('tutors.id').first()
  }

  async #hasPlace(tutorId: string, trx: Transaction) {
    const open = trx
      .from('pairs')
      .whereColumn('pairs.tutor_id', 'tutors.id')
      .whereNot('state', 'closed')
    const row = await trx
      .from('tutors')
      .where('id', tutorId)
      .where('capacity', '>', open.count('*'))
      .select('id')
      .first()
    return row !== null
  }

  async #tell(pair: Pair, trx: Transaction) {
    const { id: pairId, studentId, tutorId, coordinatorId } = pair
    await record(
      {
        actorId: coordinatorId,
        action: 'matching.pair_made',
        subject: { type: 'pair', id: pairId },
        after: { studentId, tutorId, state: pair.state },
      },
      trx
    )
    await announce(new PairMade({ pairId, studentId, tutorId }), trx)
    afterCommit(trx, () => live.push([studentId, tutorId], { type: 'pair', pairId }))
  }
}
