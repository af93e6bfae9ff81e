import type { HttpContext } from '@adonisjs/core/http'
import { sendFile } from '#core/files/send_file'
import { fileSizeValidator } from '#core/validators/file_size'
import { findMessageFile } from '#messaging/queries/message_files'

/**
 * Answers with a file of a conversation that whoever asks may read.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a file of another conversation as for one that does not exist.
 */
export async function sendMessageFile(ctx: HttpContext, conversationId: string) {
  const { size } = await ctx.request.validateUsing(fileSizeValidator)
  const file = await findMessageFile(conversationId, ctx.params.fileId, size === 'small')
  return sendFile(ctx, file)
}
