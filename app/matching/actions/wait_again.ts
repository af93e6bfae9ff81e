import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import MatchRequest from '#matching/models/match_request'
import { waitingObstacle } from '#matching/queries/waiting_obstacle'

type Input = {
  studentId: string
  actorId: string
  /** The pair that ends in the same transaction, which is no obstacle. */
  ending?: string
}

/**
 * The team puts a student whose pair has ended back on the waiting list, from now on, with the needs and wishes of their profile as they
 * stand. Refusals: the student has a pair, waits already, has no active account.
 */
export default class WaitAgain {
  handle({ studentId, actorId, ending }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const obstacle = await waitingObstacle(studentId, trx, ending)
      if (obstacle) return refused(obstacle)
      const values = { studentId, state: 'waiting', createdAt: clock.now() } as const
      const request = await MatchRequest.create(values, { client: trx })
      const subject = { type: 'student', id: studentId } as const
      await record({ actorId, action: 'matching.student_waits_again', subject }, trx)
      return done(request)
    }, outer)
  }
}
