import db from '@adonisjs/lucid/services/db'
import { named, shownPerson, type Locale, type ShownPerson } from '#profiles/queries/shown_person'

export type ShownStudent = ShownPerson & {
  /** Null unless staff allow the tutor to see it. */
  family_name: string | null
  level: string
  difficulties: string
  accessibility_wishes: string
  school_zone: string | null
  needs: { subject: string; essential: boolean }[]
}

/** What a student shows their tutor, named in this language, in one query; null without a profile. */
export function shownStudent(id: string, locale: Locale): Promise<ShownStudent | null> {
  return shownPerson(id)
    .join('students', 'students.id', 'users.id')
    .join('levels', 'levels.id', 'students.level_id')
    .leftJoin('school_zones', 'school_zones.id', 'students.school_zone_id')
    .select('difficulties', 'accessibility_wishes')
    .select(db.raw('CASE WHEN family_name_shown THEN users.family_name END AS family_name'))
    .select(
      `${named('levels', locale)} as level`,
      `${named('school_zones', locale)} as school_zone`
    )
    .select(db.raw(`(${needs(locale)}) AS needs`))
    .first()
}

const needs = (locale: Locale) => /* sql */ `
  SELECT coalesce(json_agg(json_build_object('subject', ${named('subjects', locale)}, 'essential', essential)
    ORDER BY essential DESC, subjects.position), '[]')
  FROM needs JOIN subjects ON subjects.id = needs.subject_id WHERE needs.student_id = users.id`
