import type { Finding } from '#messaging/screening'
import type { HttpContext } from '@adonisjs/core/http'

type Reason =
  | 'pair_not_working'
  | 'question_taken'
  | 'owner_changed'
  | 'not_answering'
  | 'wrote_meanwhile'
  | 'id_taken'
  | 'reply_unknown'
  | 'too_many_pins'
  | 'too_many_messages'
  | 'messages_wait'
  | 'too_late'
  | 'withdrawn'
  | 'contact_details'
  | 'contact_details_added'
  | 'contact_details_pinned'
  | 'file_unknown'
  | 'file_missing'
  | 'file_kind'
  | 'file_macros'
  | 'file_too_heavy'
  | 'file_too_large'
  | 'file_unreadable'
  | 'too_many_files'
  | 'too_many_files_today'

/** Which part of the text is meant, or what the sentence says besides. */
type Refused = {
  reason: Reason
  findings?: Finding[]
  /** Seconds until it is taken, for a page that sends it by itself then. */
  goesOnIn?: number
  details?: Record<string, string | number>
}

/** Asked by the open page rather than by a form without JavaScript. */
export const wantsJson = ({ request }: HttpContext) => request.accepts(['html', 'json']) === 'json'

/** Says in a plain sentence why something was not done, and which part of the text is meant. */
export function refuse(ctx: HttpContext, refusal: Reason | Refused, status = 409) {
  const refused: Refused = typeof refusal === 'string' ? { reason: refusal } : refusal
  const { reason, findings, goesOnIn, details } = refused
  const { i18n, auth, response, session } = ctx
  const message = i18n.t(`messaging.refused.${reason}`, { role: auth.user!.role, ...details })
  if (wantsJson(ctx))
    return response.status(status).send({ error: reason, message, findings, goesOnIn })
  session.flash('error', message)
  return response.redirect().back()
}
