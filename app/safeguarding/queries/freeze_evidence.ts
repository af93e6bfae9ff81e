import type { Transaction } from '#core/transaction'

type Input = { reportId: string; conversationId: string; messageId: string | null; count: number }

/**
 * Copies the messages around a reported one, or the last ones, as they are at this moment and as they were before, and
 * holds their files, those of a withdrawn one too.
 */
export async function freezeEvidence(input: Input, trx: Transaction) {
  await trx.rawQuery(MESSAGES, input as Record<string, any>)
  await trx.rawQuery(FILES, { reportId: input.reportId } as Record<string, any>)
}

const MESSAGES = /* sql */ `
  INSERT INTO evidence
    (report_id, message_id, author_id, position, body, versions, sent_at, withdrawn_at)
  SELECT :reportId, messages.id, messages.author_id, messages.position, messages.body, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('body', version.body, 'replacedAt', version.replaced_at)
        ORDER BY version.replaced_at), '[]')
      FROM message_versions AS version WHERE version.message_id = messages.id
    ), messages.created_at, messages.withdrawn_at
  FROM messages, (
    SELECT coalesce((SELECT position FROM messages WHERE id = :messageId::uuid),
      (SELECT position FROM conversations WHERE id = :conversationId)) AS position
  ) AS middle
  WHERE messages.conversation_id = :conversationId
    AND messages.position BETWEEN middle.position - :count AND middle.position + :count
  ORDER BY abs(messages.position - middle.position)
  LIMIT :count`

const FILES = /* sql */ `
  INSERT INTO evidence_files (evidence_id, place, attachment_id, small_attachment_id)
  SELECT evidence.id, file.place, file.attachment_id, file.small_attachment_id
  FROM evidence JOIN message_files AS file ON file.message_id = evidence.message_id
  WHERE evidence.report_id = :reportId`
