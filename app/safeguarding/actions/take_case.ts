import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'

type Input = {
  caseId: string
  staffId: string
  /** Who had it when the page was opened: of two who take it at once, one has it. */
  from: string | null
}

/** Makes somebody of the team the one owner of a case. Refusals: it is closed, or somebody else took it meanwhile. */
export default class TakeCase {
  handle({ caseId, staffId, from }: Input) {
    return transaction(async (trx) => {
      const held = await Case.query({ client: trx }).where('id', caseId).forUpdate().firstOrFail()
      if (held.state === 'closed') return refused('case_closed')
      if (held.ownerId === staffId) return done()
      if (held.ownerId !== from) return refused('case_taken')
      await held.merge({ ownerId: staffId }).save()
      const subject = { type: 'case', id: caseId }
      const entry = { before: { ownerId: from }, after: { ownerId: staffId } }
      await record({ actorId: staffId, action: 'safeguarding.case_taken', subject, ...entry }, trx)
      return done()
    })
  }
}
