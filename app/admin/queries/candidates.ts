import db from '@adonisjs/lucid/services/db'
import { clearedTutors } from '#profiles/queries/cleared_tutors'

export type Candidate = {
  id: string
  name: string
  timeZone: string
  placesLeft: number
  /** Names of the student's subjects that this tutor covers at the student's level. */
  covered: string[]
  essential: number
}

const OPEN_PAIRS = `(SELECT count(*)::integer FROM pairs
  WHERE pairs.tutor_id = tutors.id AND pairs.state <> 'closed')`

/** Needs of the student that a skill of the tutor covers, the student's level being in its range. */
const COVERED = (what: string) => `(SELECT ${what}
  FROM needs
  JOIN students ON students.id = needs.student_id
  JOIN levels AS wanted ON wanted.id = students.level_id
  JOIN subjects ON subjects.id = needs.subject_id
  JOIN skills ON skills.subject_id = needs.subject_id AND skills.tutor_id = tutors.id
  JOIN levels AS lowest ON lowest.id = skills.lowest_level_id
  JOIN levels AS highest ON highest.id = skills.highest_level_id
  WHERE needs.student_id = :studentId AND wanted.rank BETWEEN lowest.rank AND highest.rank)`

/**
 * Cleared tutors with a place left who cover at least one need of this student, those who cover
 * the most essential needs first. A student without needs may get any of them.
 */
export async function candidatesFor(studentId: string, locale: 'fr' | 'en'): Promise<Candidate[]> {
  const covered = COVERED(
    `array_agg(subjects.name_${locale} ORDER BY needs.essential DESC, subjects.position)`
  )
  const essential = COVERED('count(*) FILTER (WHERE needs.essential)::integer')

  const rows = await clearedTutors()
    .whereRaw(`tutors.capacity > ${OPEN_PAIRS}`)
    .whereRaw(
      `(${covered} IS NOT NULL OR NOT EXISTS (SELECT 1 FROM needs WHERE student_id = :studentId))`,
      { studentId }
    )
    .select('tutors.id', 'users.first_name', 'users.family_name', 'users.time_zone')
    .select(db.raw(`tutors.capacity - ${OPEN_PAIRS} AS places_left`))
    .select(db.raw(`${covered} AS covered`, { studentId }))
    .select(db.raw(`${essential} AS essential`, { studentId }))
    .orderByRaw(`essential DESC, cardinality(coalesce(${covered}, '{}')) DESC`, { studentId })
    .orderByRaw('places_left DESC, users.family_name COLLATE "fr-x-icu", tutors.id')
    .limit(50)

  return rows.map((row) => ({
    id: row.id,
    name: `${row.first_name} ${row.family_name}`,
    timeZone: row.time_zone,
    placesLeft: row.places_left,
    covered: row.covered ?? [],
    essential: row.essential,
  }))
}
