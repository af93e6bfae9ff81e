import transmit from '@adonisjs/transmit/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { personalChannel } from '#core/live'
import { pushCounts } from '#core/live/push_counts'
import { openStreams } from '#core/live/open_streams'
import { watchStreams } from '#core/live/stream_guard'
import { streamValidator } from '#core/validators/live_stream'

/**
 * The one live stream of a browser. The server subscribes it to its person's own channel and to
 * nothing else: Transmit's own routes, which let a client choose, do not exist.
 */
export default class LiveStreamController {
  async show(ctx: HttpContext) {
    const { auth, i18n, request, response, session } = ctx
    if (!auth.user) return response.unauthorized()
    const [invalid, input] = await streamValidator.tryValidate(request.qs())
    if (invalid) return response.badRequest()
    const { uid, replaces } = input

    if (replaces) openStreams.endOwn(replaces, session.sessionId)
    if (openStreams.has(uid)) return response.conflict()
    const { streamsPerPerson } = await settings.get()
    if (openStreams.countOf(auth.user.id) >= streamsPerPerson) {
      return response.tooManyRequests(i18n.t('messaging.refused.too_many_streams'))
    }
    await this.#open(ctx, uid, auth.user.id)
  }

  async #open(context: HttpContext, uid: string, userId: string) {
    const { request, response } = context
    const stream = transmit.createStream({
      uid,
      // Transmit would hold the whole of it for as long as the stream is open.
      context: undefined as never,
      request: request.request,
      response: response.response,
      injectResponseHeaders: response.getHeaders(),
    })
    openStreams.add({
      uid,
      userId,
      sessionId: context.session.sessionId,
      stream,
      response: response.response,
    })
    watchStreams()
    const channel = personalChannel(userId)
    await transmit.subscribe({ uid, channel, context, skipAuthorization: true })
    await pushCounts(userId)
  }
}
