import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import MatchRequest from '#matching/models/match_request'

type Input = { studentId: string; actorId: string; reason: string }

/**
 * The team takes a student off the waiting list, such as one who was put there by mistake. Nobody is told. Refusal: the student doesn't
 * wait. The account is held, as by whoever makes a pair of this student.
 */
export default class StopWaiting {
  handle({ studentId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      await trx.from('users').where('id', studentId).forUpdate().select('id')
      const waiting = await MatchRequest.query({ client: trx })
        .where({ studentId, state: 'waiting' })
        .first()
      if (!waiting) return refused('student_not_waiting')
      await waiting.merge({ state: 'withdrawn' }).save()
      const subject = { type: 'student', id: studentId } as const
      const action = 'matching.student_stops_waiting'
      await record({ actorId, action, subject, reason }, trx)
      return done(waiting)
    })
  }
}
