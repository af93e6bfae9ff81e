import type Case from '#safeguarding/models/case'
import type { Transaction } from '#core/transaction'

export type CaseMessage = {
  id: string
  author: string
  body: string
  sentAt: Date
  /** What it said before, the oldest first. */
  versions: { body: string; replacedAt: string }[]
  reported: boolean
}

/** More of a long conversation is read by another reading. */
const MOST = 200

/** The kept copies of all reports of a case, in their order; a message that was copied twice shows each state. */
export async function evidenceOf({ id }: Case, trx: Transaction): Promise<CaseMessage[]> {
  const { rows } = await trx.rawQuery(
    `SELECT evidence.id, users.first_name || ' ' || users.family_name AS author, evidence.body,
       evidence.versions, evidence.sent_at AS "sentAt",
       evidence.message_id IS NOT DISTINCT FROM reports.message_id AS reported
     FROM evidence
       JOIN reports ON reports.id = evidence.report_id
       JOIN users ON users.id = evidence.author_id
     WHERE reports.case_id = :id
     ORDER BY reports.created_at, evidence.position`,
    { id }
  )
  return rows
}

/** The last messages of the conversation as they are now. */
export async function conversationOf(held: Case, trx: Transaction): Promise<CaseMessage[]> {
  const { rows } = await trx.rawQuery(
    `SELECT * FROM (
       SELECT messages.id, users.first_name || ' ' || users.family_name AS author, messages.body,
         messages.position, messages.created_at AS "sentAt",
         EXISTS (SELECT 1 FROM reports WHERE reports.message_id = messages.id AND reports.case_id = :caseId) AS reported,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('body', version.body, 'replacedAt', version.replaced_at)
           ORDER BY version.replaced_at), '[]')
          FROM message_versions AS version WHERE version.message_id = messages.id) AS versions
       FROM messages JOIN users ON users.id = messages.author_id
       WHERE messages.conversation_id = :conversationId
       ORDER BY messages.position DESC LIMIT ${MOST}
     ) AS latest ORDER BY latest.position`,
    { caseId: held.id, conversationId: held.conversationId }
  )
  return rows
}
