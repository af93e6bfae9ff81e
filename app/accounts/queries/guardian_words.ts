import db from '@adonisjs/lucid/services/db'
import type { Purpose } from '#accounts/consent_purposes'
import type Consent from '#accounts/models/consent'

/** A guardian's last word on one purpose. */
export type GuardianWord = {
  guardianshipId: string
  purpose: Purpose
  said: 'yes' | 'taken_back' | 'refused'
  /** When they said so. */
  at: Date
  channel: Consent['channel']
}

/**
 * What each guardian of a student who still counts said last, as `guardianConsent` judges it. What an age passed on to the
 * student is nobody's word any more.
 */
export async function guardianWords(studentId: string): Promise<GuardianWord[]> {
  const rows = await db
    .from('consents')
    .join('guardianships', 'guardianships.id', 'consents.guardianship_id')
    .where('consents.student_id', studentId)
    .whereNull('guardianships.ended_at')
    .where((words) =>
      words.whereNull('withdrawn_by').orWhereIn('withdrawn_by', ['guardian', 'staff'])
    )
    .distinctOn('guardianship_id', 'purpose')
    .orderByRaw('guardianship_id, purpose, withdrawn_at DESC NULLS FIRST')
    .select('guardianship_id', 'purpose', 'channel', 'given_at', 'withdrawn_at', 'refused')
  return rows.map((row) => ({
    guardianshipId: row.guardianship_id,
    purpose: row.purpose,
    said: row.withdrawn_at ? (row.refused ? 'refused' : 'taken_back') : 'yes',
    at: row.withdrawn_at ?? row.given_at,
    channel: row.channel,
  }))
}
