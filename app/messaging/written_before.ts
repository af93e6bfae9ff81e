import { cleanText } from '#core/clean_text'
import { LONGEST_MESSAGE } from '#messaging/validators/message'
import type { HttpContext } from '@adonisjs/core/http'

/** In the browser's session, until its writer signed in again. */
const KEPT = 'unsentWords'

/**
 * What was written in a message that was refused without script, or before it stood, so that nobody types it twice; null
 * when none was. It goes on under its own id; `explainable` says that it may go with an explanation.
 */
export function writtenBefore(sent: Record<string, unknown>) {
  const { body, clientId, writerId, explainable } = sent
  if (typeof body !== 'string' || typeof clientId !== 'string') return null
  const words = String(cleanText(body)).slice(0, LONGEST_MESSAGE)
  return { body: words, clientId, writerId, explainable: explainable === true }
}

/** Keeps what was sent by somebody who was no longer signed in, as it came or as it was flashed. */
export function keepWritten({ params, request, session }: HttpContext) {
  const sent = request.method() === 'POST' ? request.body() : session.flashMessages.all()
  const written = writtenBefore(sent)
  if (written) session.put(KEPT, { ...written, conversationId: params.id })
}

/** Whether words wait for this conversation: only a page that the server draws gives them back. */
export const awaitsWritten = ({ params, session }: HttpContext) =>
  session.get(KEPT)?.conversationId === params.id

/** What comes back into the field of a conversation, to who wrote it alone: others may use the browser too. */
export function takeWritten(ctx: HttpContext) {
  const { auth, i18n, session } = ctx
  const user = auth.getUserOrFail()
  const kept = awaitsWritten(ctx) ? session.pull(KEPT) : null
  const written = writtenBefore(session.flashMessages.all()) ?? (kept && writtenBefore(kept))
  if (written?.writerId !== user.id) return null
  const { body, clientId, explainable } = written
  const sentence = kept && i18n.t('messaging.refused.signed_out', { role: user.role })
  return { body, clientId, explainable, sentence: sentence as string | null }
}
