import { languageChoices } from '#profiles/languages'
import { clearedTutors } from '#profiles/queries/cleared_tutors'

type Locale = 'fr' | 'en'

const ESSENTIAL = { fr: 'essentiel', en: 'essential' }

/** The name of a student's level, as SQL. */
export const level = (studentId: string, locale: Locale) =>
  `(SELECT levels.name_${locale} FROM students AS own JOIN levels ON levels.id = own.level_id
     WHERE own.id = ${studentId})`

/** The name of a student's school zone, as SQL. */
export const schoolZone = (studentId: string, locale: Locale) =>
  `(SELECT school_zones.name_${locale} FROM students AS own JOIN school_zones ON school_zones.id = own.school_zone_id
     WHERE own.id = ${studentId})`

/** "français, arabe", as SQL. */
export const languages = (userId: string, locale: Locale) =>
  `(SELECT string_agg(known.name, ', ')
      FROM users AS speaker
      JOIN (VALUES ${languageChoices(locale).map(literals).join(', ')}) AS known (code, name)
        ON known.code = ANY (speaker.languages)
     WHERE speaker.id = ${userId})`

const literals = ({ id, name }: { id: string; name: string }) =>
  `('${id}', '${name.replaceAll("'", "''")}')`

/** "Mathématiques (essentiel), Anglais", as SQL. */
export const needs = (studentId: string, locale: Locale) =>
  `(SELECT string_agg(subjects.name_${locale} || CASE WHEN essential THEN ' (${ESSENTIAL[locale]})' ELSE '' END,
                      ', ' ORDER BY essential DESC, subjects.position)
      FROM needs JOIN subjects ON subjects.id = needs.subject_id
     WHERE needs.student_id = ${studentId})`

/** "Mathématiques (6e – 3e), Anglais (CP – Terminale)", as SQL. */
export const skills = (tutorId: string, locale: Locale) =>
  `(SELECT string_agg(subjects.name_${locale} || ' (' || lowest.name_${locale} || ' – ' || highest.name_${locale} || ')',
                      ', ' ORDER BY subjects.position)
      FROM skills
      JOIN subjects ON subjects.id = skills.subject_id
      JOIN levels AS lowest ON lowest.id = skills.lowest_level_id
      JOIN levels AS highest ON highest.id = skills.highest_level_id
     WHERE skills.tutor_id = ${tutorId})`

/** How many pairs of this person aren't closed, as SQL. */
export const openPair = (side: 'student_id' | 'tutor_id', id: string) =>
  `(SELECT count(*)::integer FROM pairs WHERE pairs.${side} = ${id} AND pairs.state <> 'closed')`

/** Whether this tutor is cleared at this moment: the same gate as everywhere, as SQL. */
export const cleared = (tutorId: string) =>
  `EXISTS (SELECT 1 FROM (${clearedTutors().select('tutors.id').toQuery()}) AS gate WHERE gate.id = ${tutorId})`

/** The words of this profile are known to hold contact details, which nobody is shown; as SQL. */
export const holdsContactDetails = (table: 'students' | 'tutors') =>
  `(${table}.contact_details_since IS NOT NULL)`
