import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'

/**
 * The photo of the person with this id that others may see, or null, as a column of a query: of a student only while
 * somebody's consent to it stands, under the age of consent a guardian's. Withdrawing it hides the photo at once.
 */
export const shownPhoto = (userId: string, alias: string) =>
  db.raw(`${SQL(userId)} AS ${alias}`, [clock.now().toISODate()])

/** Limits a query that joins `photos` to those that others may see. */
export const isShown = (query: any) =>
  query.whereRaw(`photos.attachment_id = ${SQL('photos.user_id')}`, [clock.now().toISODate()])

const SQL = (userId: string) => /* sql */ `
  (SELECT seen.attachment_id FROM photos AS seen JOIN users AS pictured ON pictured.id = seen.user_id
    WHERE seen.user_id = ${userId}
      AND (pictured.role <> 'student' OR EXISTS (
        SELECT FROM consents
         WHERE consents.student_id = pictured.id AND purpose = 'photo' AND withdrawn_at IS NULL
           AND (guardianship_id IS NOT NULL OR pictured.birth_date <= ?::date
             - make_interval(years => (SELECT guardian_consent_age FROM settings))))))`
