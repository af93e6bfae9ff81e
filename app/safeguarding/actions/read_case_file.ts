import { clock } from '#core/clock'
import { record } from '#audit/record'
import { transaction, type Transaction } from '#core/transaction'
import AuditEntry from '#audit/models/audit_entry'
import Case from '#safeguarding/models/case'
import { READING } from '#safeguarding/actions/read_case'
import { findCaseFile } from '#safeguarding/queries/case_files'

/** Afterwards it takes another reading, with its reason. */
const OPEN_FOR = { hours: 1 }

type Input = {
  caseId: string
  /** The line of the journal that this person's reading of the case wrote. */
  readingId: string
  fileId: string
  staffId: string
  /** As it stands among the messages; opened in full, it is a line of the journal. */
  small: boolean
}

/**
 * A file of what this person has read in an open case.
 *
 * @throws E_ROW_NOT_FOUND when the case is closed, when this person hasn't read it lately, or when what they read
 * has no such file.
 */
export default class ReadCaseFile {
  handle({ caseId, readingId, fileId, staffId, small }: Input) {
    return transaction(async (trx) => {
      const held = await Case.query({ client: trx })
        .where({ id: caseId, state: 'open' })
        .forUpdate()
        .firstOrFail()
      const reading = await this.#reading({ caseId, readingId, staffId }, trx)
      const file = await findCaseFile(held, { id: fileId, what: reading.after.what, small }, trx)
      if (small) return file
      const subject = { type: 'case', id: caseId }
      const entry = { subject, after: { fileId }, reason: reading.reason ?? undefined }
      await record({ actorId: staffId, action: 'safeguarding.case_file_opened', ...entry }, trx)
      return file
    })
  }

  #reading(
    { caseId, readingId, staffId }: Pick<Input, 'caseId' | 'readingId' | 'staffId'>,
    trx: Transaction
  ) {
    const since = clock.now().minus(OPEN_FOR).toJSDate()
    return AuditEntry.query({ client: trx })
      .where({ id: readingId, action: READING, actorId: staffId, subjectId: caseId })
      .where('createdAt', '>=', since)
      .firstOrFail()
  }
}
