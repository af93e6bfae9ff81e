import type { Transaction } from '#core/transaction'

type Input = { studentIds: string[]; trx: Transaction }

/**
 * Puts active students with a profile on the waiting list, once: whoever asked before, or has
 * had a pair since, is the team's to put back (`WaitAgain`). Called whenever one of the conditions may have come true.
 */
export default class AskForTutor {
  async handle({ studentIds, trx }: Input) {
    await trx.rawQuery(
      `INSERT INTO match_requests (student_id)
       SELECT students.id FROM students JOIN users USING (id)
       WHERE students.id = ANY(:studentIds) AND users.state = 'active'
         AND NOT EXISTS (SELECT FROM match_requests WHERE student_id = students.id)
         AND NOT EXISTS (SELECT FROM pairs WHERE student_id = students.id)
       ON CONFLICT DO NOTHING`,
      { studentIds }
    )
  }
}
