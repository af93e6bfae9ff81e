import db from '@adonisjs/lucid/services/db'
import { named, type Locale } from '#profiles/queries/shown_person'

export type AskedNeed = { subjectId: string; subject: string; essential: boolean }

export type WaitingStudent = {
  id: string
  first_name: string
  time_zone: string
  languages: string[]
  level: string
  level_rank: number
  wishes: string
  needs: AskedNeed[]
}

/**
 * What a student asks for, named in this language, in one query.
 *
 * @throws E_ROW_NOT_FOUND for somebody without a student's profile.
 */
export function waitingStudent(id: string, locale: Locale): Promise<WaitingStudent> {
  return db
    .from('users')
    .join('students', 'students.id', 'users.id')
    .join('levels', 'levels.id', 'students.level_id')
    .where('users.id', id)
    .select('users.id', 'users.first_name', 'users.time_zone', 'users.languages')
    .select(`${named('levels', locale)} as level`, 'levels.rank as level_rank')
    .select('students.accessibility_wishes as wishes')
    .select(db.raw(`(${NEEDS(locale)}) AS needs`))
    .firstOrFail()
}

const NEEDS = (locale: Locale) => /* sql */ `
  SELECT coalesce(json_agg(json_build_object(
    'subjectId', subjects.id, 'subject', ${named('subjects', locale)}, 'essential', essential
  ) ORDER BY essential DESC, subjects.position), '[]')
  FROM needs JOIN subjects ON subjects.id = needs.subject_id WHERE needs.student_id = users.id`
