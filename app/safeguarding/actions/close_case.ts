import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'
import CaseNote from '#safeguarding/models/case_note'

type Input = {
  caseId: string
  staffId: string
  outcome: NonNullable<Case['outcome']>
  note: string
}

/** Ends a case with what came of it. Refusals: it is closed already, or somebody else's. */
export default class CloseCase {
  handle({ caseId, staffId, outcome, note }: Input) {
    return transaction(async (trx) => {
      const held = await Case.query({ client: trx }).where('id', caseId).forUpdate().firstOrFail()
      if (held.state === 'closed') return refused('case_closed')
      if (held.ownerId !== staffId) return refused('case_not_yours')
      const now = clock.now()
      const body = { caseId, authorId: staffId, body: note, createdAt: now }
      if (note !== '') await CaseNote.create(body, { client: trx })
      const closed = { state: 'closed', outcome, closedBy: staffId, closedAt: now } as const
      await held.merge(closed).save()
      const subject = { type: 'case', id: caseId }
      const action = 'safeguarding.case_closed'
      await record({ actorId: staffId, action, subject, after: { outcome } }, trx)
      return done()
    })
  }
}
