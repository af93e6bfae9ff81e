import type { Transaction } from '#core/transaction'

type Input = { studentId: string; trx: Transaction }

/**
 * Puts an active student with a profile on the waiting list, once: whoever asked before, or has
 * had a pair since, is the team's to put back (`WaitAgain`). Called whenever one of the conditions may have come true.
 */
export default class AskForTutor {
  async handle({ studentId, trx }: Input) {
    await trx.rawQuery(
      `INSERT INTO match_requests (student_id)
       SELECT students.id FROM students JOIN users USING (id)
       WHERE students.id = :studentId AND users.state = 'active'
         AND NOT EXISTS (SELECT FROM match_requests WHERE student_id = :studentId)
         AND NOT EXISTS (SELECT FROM pairs WHERE student_id = :studentId)
       ON CONFLICT DO NOTHING`,
      { studentId }
    )
  }
}
