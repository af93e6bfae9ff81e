import db from '@adonisjs/lucid/services/db'
import type Attachment from '#core/models/attachment'
import { arePartners } from '#profiles/partners'
import { isShown } from '#profiles/queries/shown_photo'

type Viewer = { id: string }
type PhotoFile = Pick<Attachment, 'id' | 'feature'> & { mediaType: string; bytes: number }

/**
 * The file of somebody's photo as this person may see it: their own or a partner's. The team
 * has no need of it, and reads about people in the back office alone.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist or is hidden.
 */
export async function findPhoto(viewer: Viewer, userId: string, size: 'large' | 'small') {
  const own = viewer.id === userId
  const allowed = own || (await arePartners(viewer.id, userId))
  const query = db.from('photos').whereIn('photos.user_id', allowed ? [userId] : [])
  // Consent is about what others see.
  if (!own) query.where(isShown)
  const column = size === 'small' ? 'small_attachment_id' : 'attachment_id'
  return query
    .join('attachments', 'attachments.id', `photos.${column}`)
    .select('attachments.id', 'feature', 'media_type as mediaType', 'bytes')
    .firstOrFail() as Promise<PhotoFile>
}
