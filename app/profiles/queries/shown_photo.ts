import db from '@adonisjs/lucid/services/db'
import { mayBeShownByPhoto } from '#accounts/queries/photo_consents'

/**
 * The photo of the person with this id that others may see, or null, as a column of a query. Withdrawing the consent
 * to it hides it at once.
 */
export const shownPhoto = (userId: string, alias: string) => db.raw(`${SQL(userId)} AS ${alias}`)

/** Limits a query that joins `photos` to those that others may see. */
export const isShown = (query: any) =>
  query.whereRaw(`photos.attachment_id = ${SQL('photos.user_id')}`)

const SQL = (userId: string) => /* sql */ `
  (SELECT seen.attachment_id FROM photos AS seen
    WHERE seen.user_id = ${userId}
      AND EXISTS (SELECT FROM users WHERE users.id = seen.user_id AND ${mayBeShownByPhoto()}))`
