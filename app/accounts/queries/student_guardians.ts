import db from '@adonisjs/lucid/services/db'
import type { Purpose } from '#accounts/consent_purposes'

export type StudentGuardian = {
  id: string
  name: string
  email: string
  link_sent_at: Date | null
  ended_by: 'guardian' | null
  /** Consents of this guardian that stand. */
  consents: { purpose: Purpose; given_at: string; channel: string; version: string }[]
  answered: boolean
  /** What this guardian doesn't agree to, whoever else does. */
  refused: Purpose[]
}

/**
 * The guardians that a student named, with what stands; the last one who said not to be it as well, until somebody else
 * is named.
 */
export async function studentGuardians(studentId: string): Promise<StudentGuardian[]> {
  const rows = await db
    .from('guardianships')
    .join('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('guardianships.student_id', studentId)
    .where((query) =>
      query.whereNull('guardianships.ended_at').orWhere('guardianships.ended_by', 'guardian')
    )
    .orderBy('guardianships.created_at')
    .orderBy('guardianships.id')
    .select('guardianships.id', 'guardianships.name', 'guardians.email', 'link_sent_at', 'ended_by')
    .select('guardianships.created_at', 'guardianships.ended_at')
    .select(
      db.raw(`EXISTS (SELECT FROM consents WHERE guardianship_id = guardianships.id) AS answered`),
      db.raw(`(SELECT coalesce(json_agg(json_build_object('purpose', purpose, 'given_at', given_at,
          'channel', channel, 'version', version) ORDER BY given_at), '[]')
        FROM consents JOIN legal_texts ON legal_texts.id = consents.text_id
        WHERE guardianship_id = guardianships.id AND withdrawn_at IS NULL) AS consents`),
      db.raw(`ARRAY(SELECT DISTINCT purpose FROM consents AS no
        WHERE guardianship_id = guardianships.id AND withdrawn_by IN ('guardian', 'staff')
          AND NOT EXISTS (SELECT FROM consents AS yes WHERE yes.guardianship_id = no.guardianship_id
            AND yes.purpose = no.purpose AND yes.withdrawn_at IS NULL)) AS refused`)
    )
    .limit(20)
  const open = rows.filter((row) => row.ended_by === null)
  const [stranger] = rows
    .filter((row) => row.ended_by !== null)
    .toSorted((one, two) => two.ended_at - one.ended_at)
  const isReplaced = open.some((row) => row.created_at > stranger?.ended_at)
  return stranger && !isReplaced ? [...open, stranger] : open
}
