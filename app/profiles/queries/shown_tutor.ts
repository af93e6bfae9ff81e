import db from '@adonisjs/lucid/services/db'
import { named, shownPerson, type Locale, type ShownPerson } from '#profiles/queries/shown_person'

export type ShownTutor = ShownPerson & {
  presentation: string
  occupation: string
  skills: { subject: string; lowest: string; highest: string }[]
}

/** What a tutor shows their students, named in this language, in one query; null without a profile. */
export function shownTutor(id: string, locale: Locale): Promise<ShownTutor | null> {
  return shownPerson(id)
    .join('tutors', 'tutors.id', 'users.id')
    .select('presentation', 'occupation')
    .select(db.raw(`(${skills(locale)}) AS skills`))
    .first()
}

const skills = (locale: Locale) => /* sql */ `
  SELECT coalesce(json_agg(json_build_object('subject', ${named('subjects', locale)},
    'lowest', ${named('lowest', locale)}, 'highest', ${named('highest', locale)}) ORDER BY subjects.position), '[]')
  FROM skills
    JOIN subjects ON subjects.id = skills.subject_id
    JOIN levels AS lowest ON lowest.id = skills.lowest_level_id
    JOIN levels AS highest ON highest.id = skills.highest_level_id
  WHERE skills.tutor_id = users.id`
