import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { maySendFiles } from '#core/files/file_limits'
import { uploadedFile } from '#core/files/uploaded_file'
import { refuse } from '#messaging/answers'
import StoreMessageFile, { isKept } from '#messaging/actions/store_message_file'

/**
 * Keeps the file of this request for the message that whoever asks sends next in a conversation where they may write;
 * arrived before, it is not looked at again.
 */
export async function receiveMessageFile(
  ctx: HttpContext,
  { conversationId, pairId }: { conversationId: string; pairId: string | null }
) {
  const { auth, params, response } = ctx
  const userId = auth.getUserOrFail().id
  const place = { id: params.fileId as string, conversationId, userId }
  if (await isKept(place)) return response.noContent()
  const { fileMegabytes } = await settings.get()
  if (!(await maySendFiles(userId))) return refuse(ctx, 'too_many_files_today', 429)
  const file = await uploadedFile(ctx, fileMegabytes)
  if (!file.ok) return refuse(ctx, file.reason, 422)

  const result = await new StoreMessageFile().handle({ ...place, pairId, file: file.value })
  return result.ok ? response.noContent() : refuse(ctx, result.reason)
}
