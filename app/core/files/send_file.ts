import type { HttpContext } from '@adonisjs/core/http'
import { readFile } from '#core/files/read_file'
import type Attachment from '#core/models/attachment'

export type StoredFile = Pick<Attachment, 'id' | 'feature' | 'name' | 'bytes' | 'mediaType'>

/**
 * Answers with a file that whoever asks may read, to be saved rather than opened. It is asked for anew each time, and
 * sent only once: who may read it can change.
 */
export async function sendFile({ request, response }: HttpContext, file: StoredFile) {
  const tag = `"${file.id}"`
  const name = encodeURIComponent(file.name || 'photo.webp').replace(/['()*]/g, escape)
  response
    .header('ETag', tag)
    .header('Cache-Control', 'private, no-cache')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
    .header('Cross-Origin-Resource-Policy', 'same-origin')
    .header('X-Content-Type-Options', 'nosniff')
  if (request.header('if-none-match') === tag) return response.status(304).send(null)
  response.header('Content-Length', String(file.bytes)).type(file.mediaType)
  return response.stream(await readFile(file))
}
