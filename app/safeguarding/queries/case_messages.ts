import type Case from '#safeguarding/models/case'
import type { Transaction } from '#core/transaction'
import { filesOf, type FileRow } from '#core/files/files_sql'
import { partsOf, type CaseMessage, type CasePart, type Copied } from '#safeguarding/case_parts'

/** More of a long conversation is read by another reading. */
const MOST = 200

const AUTHOR = `users.first_name || ' ' || users.family_name AS author`

type Row = Omit<CaseMessage, 'files'> & { files: FileRow[] | null }

/** The kept copies of all reports of a case, in their order. */
export async function evidenceOf({ id }: Case, trx: Transaction): Promise<CasePart[]> {
  const { rows } = await trx.rawQuery(
    `SELECT evidence.id, evidence.message_id AS "messageId", ${AUTHOR}, evidence.body,
       evidence.versions, evidence.sent_at AS "sentAt",
       evidence.withdrawn_at IS NOT NULL AS withdrawn,
       evidence.message_id IS NOT DISTINCT FROM reports.message_id AS reported,
       ${filesOf('evidence_files', 'file.evidence_id = evidence.id')} AS files,
       json_build_object('id', reports.id, 'createdAt', reports.created_at, 'reporter',
         reporter.first_name || ' ' || reporter.family_name) AS report
     FROM evidence
       JOIN reports ON reports.id = evidence.report_id
       JOIN users ON users.id = evidence.author_id
       JOIN users AS reporter ON reporter.id = reports.reporter_id
     WHERE reports.case_id = :id
     ORDER BY reports.created_at, reports.id, evidence.position`,
    { id }
  )
  return partsOf(rows.map(withFiles) as Copied[])
}

/** The last messages of the conversation as they are now; one that is about none is never read. */
export async function conversationOf(held: Case, trx: Transaction): Promise<CasePart[]> {
  const { rows } = await trx.rawQuery(
    `SELECT * FROM (
       SELECT messages.id, ${AUTHOR}, messages.body,
         messages.position, messages.created_at AS "sentAt",
         messages.withdrawn_at IS NOT NULL AS withdrawn,
         EXISTS (SELECT 1 FROM reports WHERE reports.message_id = messages.id AND reports.case_id = :caseId) AS reported,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('body', version.body, 'replacedAt', version.replaced_at)
           ORDER BY version.replaced_at), '[]')
          FROM message_versions AS version WHERE version.message_id = messages.id) AS versions,
         ${filesOf('message_files', 'file.message_id = messages.id')} AS files
       FROM messages JOIN users ON users.id = messages.author_id
       WHERE messages.conversation_id = :conversationId
       ORDER BY messages.position DESC LIMIT ${MOST}
     ) AS latest ORDER BY latest.position`,
    { caseId: held.id, conversationId: held.conversationId! }
  )
  return [{ report: null, unchanged: 0, messages: rows.map(withFiles) }]
}

const withFiles = (row: Row): CaseMessage => ({ ...row, files: row.files ?? [] })
