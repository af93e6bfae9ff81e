import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { settings } from '#core/settings'
import { readFile } from '#core/files/read_file'
import { refuse } from '#messaging/answers'
import { uploadedFile } from '#messaging/uploaded_file'
import { fileSizeValidator } from '#messaging/validators/message'
import { findMessageFile } from '#messaging/queries/message_files'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import { findConversation } from '#messaging/queries/readable_conversations'
import StoreMessageFile, { isKept } from '#messaging/actions/store_message_file'

export default class MessageFilesController {
  /** Asked for anew each time, answered with the file only once: its message may be withdrawn from now on. */
  async show({ auth, bouncer, params, request, response }: HttpContext) {
    const conversation = await findConversation(auth.getUserOrFail().id, params.id)
    await bouncer.with(ConversationPolicy).authorize('read', conversation)
    const { size } = await request.validateUsing(fileSizeValidator)
    const file = await findMessageFile(conversation.id, params.fileId, size === 'small')

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

  /** Keeps a file for the message that is sent next; arrived before, it is not looked at again. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    const userId = auth.getUserOrFail().id
    const conversation = await findConversation(userId, params.id)
    await bouncer.with(ConversationPolicy).authorize('write', conversation)

    const place = { id: params.fileId as string, conversationId: conversation.id, userId }
    if (await isKept(place)) return response.noContent()
    const { filesPerDay, fileMegabytes } = await settings.get()
    if (!(await this.#isCalm(userId, filesPerDay))) return refuse(ctx, 'too_many_files_today', 429)
    const file = await uploadedFile(ctx, fileMegabytes)
    if (!file.ok) return refuse(ctx, file.reason, 422)

    const pairId = conversation.pair_id
    const result = await new StoreMessageFile().handle({ ...place, pairId, file: file.value })
    return result.ok ? response.noContent() : refuse(ctx, result.reason)
  }

  async #isCalm(userId: string, requests: number) {
    const limit = limiter.use({ requests, duration: '1 day' })
    return (await limit.attempt(`files:${userId}`, () => true)) === true
  }
}
