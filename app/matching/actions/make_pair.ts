import db from '@adonisjs/lucid/services/db'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { guardianWasSpokenWith } from '#accounts/queries/guardian_spoken_with'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import MatchRequest from '#matching/models/match_request'
import Pair from '#matching/models/pair'
import PairMade from '#matching/events/pair_made'
import { pairIsMade } from '#matching/pair_life'

type Input = { studentId: string; tutorId: string; coordinatorId: string }

/**
 * Makes a waiting student and a cleared tutor a pair on trial, opens their conversation and
 * tells both. Refusals: the student has a pair or isn't waiting or active, a consent is missing, nobody of the team
 * has spoken with the guardian before a first pair, the tutor isn't cleared or has no place left.
 */
export default class MakePair {
  handle(input: Input) {
    return transaction(async (trx) => {
      await this.#lock(input, trx)
      const request = await this.#waitingRequest(input.studentId, trx)
      if (!request) return refused('student_not_waiting')
      if (!(await isAuthorised(input.studentId, trx))) return refused('student_not_authorised')
      if (!(await this.#wasSpokenFor(input.studentId, trx))) {
        return refused('guardian_not_spoken_with')
      }
      if (!(await this.#isCleared(input.tutorId, trx))) return refused('tutor_not_cleared')
      if (!(await this.#hasPlace(input.tutorId, trx))) return refused('tutor_full')

      const pair = await Pair.create({ ...input, state: 'trial' }, { client: trx })
      await request.useTransaction(trx).merge({ state: 'matched' }).save()
      await pairIsMade(pair, trx)
      await this.#tell(pair, trx)
      return done(pair)
    })
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

  #waitingRequest(studentId: string, trx: Transaction) {
    return MatchRequest.query({ client: trx })
      .where('student_id', studentId)
      .where('state', 'waiting')
      .whereIn('student_id', db.from('users').where('state', 'active').select('id'))
      .whereNotIn('student_id', db.from('pairs').whereNot('state', 'closed').select('student_id'))
      .first()
  }

  /** Before a first pair only: afterwards the team knows the family. */
  async #wasSpokenFor(studentId: string, trx: Transaction) {
    const earlier = await trx.from('pairs').where('student_id', studentId).select('id').first()
    return earlier !== null || guardianWasSpokenWith(studentId, trx)
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
  }
}
