import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'

export type SeriesAcrossZones = {
  id: string
  studentId: string
  tutorId: string
  zones: { student: string; tutor: string }
  /** Of a series on trial. */
  lastWeek: string | null
}

/** The series that go on and are on more than one clock, of working pairs. */
export async function seriesAcrossZones(): Promise<SeriesAcrossZones[]> {
  const rows = await db
    .from('series')
    .join('users as student', 'student.id', 'series.student_id')
    .join('users as tutor', 'tutor.id', 'series.tutor_id')
    .whereIn('series.state', ['trial', 'active'])
    .whereIn('series.pair_id', workingPairs().select('pairs.id'))
    .whereExists((query) =>
      query
        .from('series_rules')
        .whereColumn('series_id', 'series.id')
        .where('series_rules.state', 'accepted')
        .whereRaw('(zone <> student.time_zone OR zone <> tutor.time_zone)')
        .select('series_rules.id')
    )
    .orderBy('series.id')
    .select('series.id', 'series.student_id', 'series.tutor_id')
    .select(db.raw(`CASE series.state WHEN 'trial' THEN trial_week END AS last_week`))
    .select('student.time_zone as student_zone', 'tutor.time_zone as tutor_zone')
  return rows.map((row) => ({
    id: row.id,
    studentId: row.student_id,
    tutorId: row.tutor_id,
    zones: { student: row.student_zone, tutor: row.tutor_zone },
    lastWeek: row.last_week,
  }))
}
