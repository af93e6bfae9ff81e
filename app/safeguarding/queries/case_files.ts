import type Case from '#safeguarding/models/case'
import { joinStored, STORED_COLUMNS } from '#core/files/files_sql'
import type { StoredFile } from '#core/files/send_file'
import type { Transaction } from '#core/transaction'

type Asked = { id: string; what: 'evidence' | 'conversation'; small: boolean }

/**
 * A file of the copies that a case keeps, or of its conversation, of withdrawn messages too.
 *
 * @throws E_ROW_NOT_FOUND when it is of another one, as for one that does not exist.
 */
export function findCaseFile(held: Case, { id, what, small }: Asked, trx: Transaction) {
  const query = what === 'evidence' ? inCopies(held, trx) : inConversation(held, trx)
  return query
    .joinRaw(joinStored(small))
    .where('file.id', id)
    .select(STORED_COLUMNS)
    .firstOrFail() as Promise<StoredFile>
}

const inCopies = ({ id }: Case, trx: Transaction) =>
  trx
    .from('evidence_files as file')
    .join('evidence', 'evidence.id', 'file.evidence_id')
    .join('reports', 'reports.id', 'evidence.report_id')
    .where('reports.case_id', id)

/** One that is about no conversation is never read. */
const inConversation = ({ conversationId }: Case, trx: Transaction) =>
  trx
    .from('message_files as file')
    .where('file.conversation_id', conversationId!)
    .whereNotNull('file.message_id')
