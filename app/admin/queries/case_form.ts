import db from '@adonisjs/lucid/services/db'
import Case from '#safeguarding/models/case'
import { ownName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'

/** What was said to the team and noted by it so far, and whose case it is. */
export async function caseForm(caseId: string, { id: staffId }: CurrentAdmin) {
  const { ownerId, conversationId } = await Case.findOrFail(caseId)
  const [reports, notes] = await Promise.all([
    db
      .from('reports')
      .where('case_id', caseId)
      .orderBy('created_at')
      .select('id', 'category', 'words', 'created_at as createdAt')
      .select(db.raw(`${ownName('reports.reporter_id')} AS reporter`)),
    db
      .from('case_notes')
      .where('case_id', caseId)
      .orderBy('created_at')
      .select('id', 'body', 'created_at as createdAt')
      .select(db.raw(`${ownName('case_notes.author_id')} AS author`)),
  ])
  return {
    ...{ ownerId, own: ownerId === staffId, reports, notes },
    written: conversationId !== null,
  }
}
