import type { HttpContext } from '@adonisjs/core/http'
import { readFile } from '#core/files/read_file'
import { fileSizeValidator } from '#messaging/validators/message'
import { findMessageFile } from '#messaging/queries/message_files'

/**
 * Answers with a file of a conversation that whoever asks may read. It is asked for anew each time, and sent only
 * once: its message may be withdrawn from now on.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a file of another conversation as for one that does not exist.
 */
export async function sendMessageFile(
  { params, request, response }: HttpContext,
  conversationId: string
) {
  const { size } = await request.validateUsing(fileSizeValidator)
  const file = await findMessageFile(conversationId, params.fileId, size === 'small')

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
