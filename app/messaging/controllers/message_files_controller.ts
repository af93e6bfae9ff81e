import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { maySendFiles } from '#core/files/file_limits'
import { refuse } from '#messaging/answers'
import { uploadedFile } from '#core/files/uploaded_file'
import { sendMessageFile } from '#messaging/send_message_file'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findMembers } from '#messaging/queries/readable_conversations'
import StoreMessageFile, { isKept } from '#messaging/actions/store_message_file'

export default class MessageFilesController {
  async show(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    const conversation = await findMembers(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    return sendMessageFile(ctx, conversation.id)
  }

  /** Keeps a file for the message that is sent next; arrived before, it is not looked at again. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    const userId = auth.getUserOrFail().id
    const conversation = await findMembers(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)

    const place = { id: params.fileId as string, conversationId: conversation.id, userId }
    if (await isKept(place)) return response.noContent()
    const { fileMegabytes } = await settings.get()
    if (!(await maySendFiles(userId))) return refuse(ctx, 'too_many_files_today', 429)
    const file = await uploadedFile(ctx, fileMegabytes)
    if (!file.ok) return refuse(ctx, file.reason, 422)

    const pairId = conversation.pair_id
    const result = await new StoreMessageFile().handle({ ...place, pairId, file: file.value })
    return result.ok ? response.noContent() : refuse(ctx, result.reason)
  }
}
