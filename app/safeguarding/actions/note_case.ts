import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'
import CaseNote from '#safeguarding/models/case_note'

type Input = { caseId: string; staffId: string; body: string }

/** Keeps what the team did or learned. Its words stay with the case, not in the journal. Refusal: it is closed. */
export default class NoteCase {
  handle({ caseId, staffId, body }: Input) {
    return transaction(async (trx) => {
      const held = await Case.query({ client: trx }).where('id', caseId).forUpdate().firstOrFail()
      if (held.state === 'closed') return refused('case_closed')
      const note = { caseId, authorId: staffId, body, createdAt: clock.now() }
      await CaseNote.create(note, { client: trx })
      const subject = { type: 'case', id: caseId }
      await record({ actorId: staffId, action: 'safeguarding.case_noted', subject }, trx)
      return done()
    })
  }
}
