import db from '@adonisjs/lucid/services/db'

export type Holiday = {
  id: string
  kind: 'school' | 'public'
  nameFr: string
  nameEn: string
  /** YYYY-MM-DD, both included. */
  firstDay: string
  lastDay: string
  /** Which of the students it concerns; of the whole country, all of them. */
  studentIds: string[]
}

const ZONES = `zones AS (
  SELECT school_zone_id AS id, array_agg(id) AS student_ids
    FROM students WHERE id = ANY (:students) GROUP BY school_zone_id
)`

const SCHOOL = `SELECT h.id, 'school' AS kind,
    h.name_fr AS "nameFr", h.name_en AS "nameEn", h.first_day AS "firstDay", h.last_day AS "lastDay",
    zones.student_ids AS "studentIds"
  FROM school_holidays h JOIN zones ON zones.id = h.school_zone_id
  WHERE h.shown AND daterange(h.first_day, h.last_day, '[]') && daterange(:from, :until, '[]')`

const PUBLIC = `SELECT h.id, 'public', h.name_fr, h.name_en, h.day, h.day,
    coalesce(zones.student_ids, CASE WHEN h.school_zone_id IS NULL THEN :students::uuid[] END)
  FROM public_holidays h LEFT JOIN zones ON zones.id = h.school_zone_id
  WHERE h.shown AND h.day BETWEEN :from AND :until
    AND (h.school_zone_id IS NULL OR zones.id IS NOT NULL)`

/**
 * The holidays of these students' school zones that touch the days from the first to the last, both included, and the
 * public holidays of the whole country; by their first day, in one query. Without students, the country's alone.
 */
export async function holidaysOf(
  studentIds: string[],
  firstDay: string,
  lastDay: string
): Promise<Holiday[]> {
  const { holidays } = await db
    .query()
    .select(holidaysColumn(studentIds, firstDay, lastDay))
    .first()
  return holidays
}

/** The same as a column, `holidays`, of a query that asks for more. */
export const holidaysColumn = (studentIds: string[], firstDay: string, lastDay: string) =>
  db.raw(
    `(WITH ${ZONES} SELECT coalesce(json_agg(h ORDER BY "firstDay", kind DESC, "nameFr"), '[]')
        FROM (${SCHOOL} UNION ALL ${PUBLIC}) h) AS holidays`,
    { students: studentIds, from: firstDay, until: lastDay }
  )
