import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { charterAcceptedBy } from '#profiles/queries/charter_sql'
import { LAST_CHECK, LAST_INTERVIEW } from '#profiles/queries/last_records'
import type Interview from '#profiles/models/interview'
import type BackgroundCheck from '#profiles/models/background_check'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type ClearanceSteps = {
  hasSkills: boolean
  hasPresentation: boolean
  hasAvailability: boolean
  /** Whether the tutor accepted the charter that is in force. */
  charterAccepted: boolean
  interview: InterviewStep | null
  check: CheckStep | null
}
type InterviewStep = Pick<
  Interview,
  'id' | 'interviewerId' | 'recordedBy' | 'favourable' | 'heldOn'
> & { recordedAt: Date }
type CheckStep = Pick<BackgroundCheck, 'id' | 'kind' | 'favourable' | 'shownOn' | 'expiresOn'>

/** What stands of a tutor's steps at this moment, with the interview and the check that count. */
export async function clearanceSteps(
  tutorId: string,
  client: QueryClientContract = db.connection()
): Promise<ClearanceSteps> {
  const row = await client
    .from(client.raw('(SELECT ?::uuid AS tutor_id) AS wanted', [tutorId]) as never)
    .joinRaw(last('interviews', LAST_INTERVIEW))
    .joinRaw(last('background_checks', LAST_CHECK))
    .select(
      client.raw('EXISTS (SELECT 1 FROM skills WHERE tutor_id = wanted.tutor_id) AS has_skills'),
      client.raw(`EXISTS (SELECT 1 FROM tutors
        WHERE id = wanted.tutor_id AND presentation <> '') AS has_presentation`),
      client.raw(`EXISTS (SELECT 1 FROM availabilities
        WHERE user_id = wanted.tutor_id) AS has_availability`),
      client.raw(`${charterAcceptedBy('wanted.tutor_id')} AS charter`),
      client.raw('interviews_last.one AS interview'),
      client.raw('background_checks_last.one AS "check"')
    )
    .firstOrFail()
  return {
    hasSkills: row.has_skills,
    hasPresentation: row.has_presentation,
    hasAvailability: row.has_availability,
    charterAccepted: row.charter,
    interview: row.interview && interviewOf(row.interview),
    check: row.check && checkOf(row.check),
  }
}

const last = (table: string, order: string) => `LEFT JOIN LATERAL (
  SELECT to_jsonb(${table}) AS one FROM ${table} WHERE ${table}.tutor_id = wanted.tutor_id
   ORDER BY ${order} LIMIT 1) AS ${table}_last ON true`

const interviewOf = (row: Record<string, any>): InterviewStep => ({
  id: row.id,
  interviewerId: row.interviewer_id,
  recordedBy: row.recorded_by,
  favourable: row.favourable,
  heldOn: row.held_on,
  recordedAt: new Date(row.created_at),
})

const checkOf = (row: Record<string, any>): CheckStep => ({
  id: row.id,
  kind: row.kind,
  favourable: row.favourable,
  shownOn: row.shown_on,
  expiresOn: row.expires_on,
})

export const hasExpired = ({ expiresOn }: { expiresOn: string }) =>
  expiresOn <= clock.now().toISODate()
