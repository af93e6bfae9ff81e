import type { Calculated } from '#admin/adapter/definition'

const OF_THEIR_PAIRS = 'student_id = ? OR tutor_id = ?'
const HOURS = `SELECT id FROM appointments WHERE ${OF_THEIR_PAIRS}`

/** What the journal calls a record that is a person's, and where the ids of theirs are found. */
const RECORDS: Record<string, string> = {
  pair: `SELECT id FROM pairs WHERE ${OF_THEIR_PAIRS}`,
  appointment: HOURS,
  series: `SELECT id FROM series WHERE ${OF_THEIR_PAIRS}`,
  session_report: `SELECT id FROM session_reports WHERE appointment_id IN (${HOURS})`,
  guardianship: 'SELECT id FROM guardianships WHERE student_id = ?',
  application: 'SELECT id FROM applications WHERE tutor_id = ?',
  interview_slot: 'SELECT id FROM interview_slots WHERE tutor_id = ?',
  question: `SELECT questions.id FROM questions
    JOIN conversations ON conversations.id = conversation_id WHERE person_id = ?`,
  delivery: `SELECT deliveries.id FROM deliveries
    JOIN notifications ON notifications.id = notification_id WHERE user_id = ?`,
}

/** Their ids come first, so that each kind is found by the index of what an entry is about. */
const ofKind = ([type, ids]: [string, string]) =>
  `(audit_entries.subject_type = '${type}' AND audit_entries.subject_id = ANY (ARRAY(${ids})))`

/**
 * The person whom entries are about: the account and the profile, which share one id, and what else is theirs. What was
 * reported of them is not looked up: a case is read from its own page, by those who protect.
 */
export const aboutPerson: Calculated = {
  kind: 'uuid',
  sql: () => 'NULL::uuid',
  meant: `(${[
    `(audit_entries.subject_type IN ('user', 'student', 'tutor') AND audit_entries.subject_id = ?)`,
    ...Object.entries(RECORDS).map(ofKind),
  ].join(' OR ')})`,
}
