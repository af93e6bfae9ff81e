import drive from '@adonisjs/drive/services/main'
import { fileKey } from '#core/files/file_key'
import type Attachment from '#core/models/attachment'

/** The content of a stored file, as a stream. */
export const readFile = (attachment: Pick<Attachment, 'feature' | 'id'>) =>
  drive.use().getStream(fileKey(attachment))
