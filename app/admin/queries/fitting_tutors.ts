import db from '@adonisjs/lucid/services/db'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import type { WaitingStudent } from '#admin/queries/waiting_student'

export type FittingTutor = {
  id: string
  first_name: string
  family_name: string
  time_zone: string
  languages: string[]
  capacity: number
  pairs: number
  /** Ids of the subjects that the student asks for and the tutor covers. */
  covered: string[]
}

/** So many are looked at; the association would have to grow a hundredfold to have more who fit. */
const MOST = 500

const PAIRS = `(SELECT count(*)::integer FROM pairs
  WHERE pairs.tutor_id = tutors.id AND pairs.state <> 'closed')`

/** Which of some subjects a tutor covers at a level, by its rank; null for none. */
const COVERED = /* sql */ `(SELECT array_agg(skills.subject_id) FROM skills
  JOIN levels AS lowest ON lowest.id = skills.lowest_level_id
  JOIN levels AS highest ON highest.id = skills.highest_level_id
  WHERE skills.tutor_id = tutors.id AND skills.subject_id = ANY(:asked::uuid[])
    AND :rank BETWEEN lowest.rank AND highest.rank)`

/** Cleared tutors with their load and what they cover of what this student asks for. */
const lookedAt = ({ needs, level_rank: rank }: WaitingStudent) =>
  clearedTutors()
    .select('tutors.id', 'tutors.capacity', 'users.first_name', 'users.family_name')
    .select('users.time_zone', 'users.languages')
    .select(db.raw(`${PAIRS} AS pairs`))
    .select(
      db.raw(`coalesce(${COVERED}, '{}') AS covered`, {
        asked: needs.map(({ subjectId }) => subjectId),
        rank,
      })
    )

const essentialOf = ({ needs }: WaitingStudent) =>
  needs.filter(({ essential }) => essential).map(({ subjectId }) => subjectId)

/**
 * Cleared tutors with a place left who cover each essential need of this student, or one of the needs when none is essential; those
 * who cover the most first, of them who carries the least. Anybody may help a student without needs.
 */
export function fittingTutors(student: WaitingStudent): Promise<FittingTutor[]> {
  const query = db
    .from(lookedAt(student).as('tutors'))
    .whereRaw('pairs < capacity')
    .whereRaw('covered @> ?::uuid[]', [essentialOf(student)])
  if (student.needs.length > 0) query.whereRaw('cardinality(covered) > 0')
  return query
    .orderByRaw('cardinality(covered) DESC, pairs::numeric / capacity, id')
    .limit(MOST) as unknown as Promise<FittingTutor[]>
}

export type Missing = {
  cleared: number
  /** Of the cleared ones, with a place left. */
  free: number
  /** How many of those cover each of the essential needs, or of the needs when none is essential. */
  covering: { subject: string; tutors: number }[]
}

/** How many there are at each step towards fitting, when nobody does; in one query. */
export async function missingTutors(student: WaitingStudent): Promise<Missing> {
  const essential = student.needs.filter(({ essential: is }) => is)
  const decisive = essential.length > 0 ? essential : student.needs
  const free = 'count(*) FILTER (WHERE pairs < capacity'
  const row = await db
    .from(lookedAt(student).as('tutors'))
    .select(db.raw('count(*)::integer AS cleared'), db.raw(`${free})::integer AS free`))
    .select(
      decisive.map(({ subjectId }, index) =>
        db.raw(`${free} AND ? = ANY(covered))::integer AS "covering${index}"`, [subjectId])
      )
    )
    .firstOrFail()
  return {
    cleared: row.cleared,
    free: row.free,
    covering: decisive.map(({ subject }, index) => ({ subject, tutors: row[`covering${index}`] })),
  }
}
