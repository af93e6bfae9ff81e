import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'
import { conversationOf, evidenceOf } from '#safeguarding/queries/case_messages'

type Input = {
  caseId: string
  staffId: string
  reason: string
  /** The copy that was kept, or the conversation as it is now. */
  what: 'evidence' | 'conversation'
}

export const READING = 'safeguarding.conversation_read'

/**
 * Reads what two people wrote: from an open case, for a reason, and each time in the journal. The files of what was
 * read are opened with its `readingId` (`ReadCaseFile`). Refusals: it is closed, nothing was written.
 */
export default class ReadCase {
  handle({ caseId, staffId, reason, what }: Input) {
    return transaction(async (trx) => {
      const held = await Case.query({ client: trx }).where('id', caseId).forUpdate().firstOrFail()
      if (held.state === 'closed') return refused('case_closed')
      if (held.conversationId === null) return refused('case_unwritten')
      const subject = { type: 'case', id: caseId }
      const entry = { subject, after: { what }, reason }
      const { id: readingId } = await record({ actorId: staffId, action: READING, ...entry }, trx)
      const read = what === 'evidence' ? evidenceOf : conversationOf
      return done({ readingId, parts: await read(held, trx) })
    })
  }
}
