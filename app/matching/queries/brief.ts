import db from '@adonisjs/lucid/services/db'
import { screenedWords } from '#core/validators/screened'

type Named = { fr: string; en: string }

/**
 * What a student asks for, in both languages: no family name, no school and no way to meet outside is in it. Empty where
 * nothing was written.
 */
export type Brief = { level: Named; needs: Named; wishes: string }

const NEEDS = (locale: 'fr' | 'en') => /* sql */ `
  (SELECT string_agg(subjects.name_${locale}, ', ' ORDER BY essential DESC, subjects.position)
   FROM needs JOIN subjects ON subjects.id = needs.subject_id WHERE needs.student_id = students.id)`

/** @throws E_ROW_NOT_FOUND for somebody without a student's profile. */
export async function briefOf(studentId: string): Promise<Brief> {
  const row = await db
    .from('students')
    .join('levels', 'levels.id', 'students.level_id')
    .where('students.id', studentId)
    .select('levels.name_fr', 'levels.name_en', 'students.accessibility_wishes as wishes')
    .select(db.raw(`${NEEDS('fr')} AS needs_fr`), db.raw(`${NEEDS('en')} AS needs_en`))
    .firstOrFail()
  return {
    level: { fr: row.name_fr, en: row.name_en },
    needs: { fr: row.needs_fr ?? '', en: row.needs_en ?? '' },
    wishes: await screenedWords(row.wishes),
  }
}
