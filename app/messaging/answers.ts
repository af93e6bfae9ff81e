import type { Finding } from '#messaging/screening'
import type { HttpContext } from '@adonisjs/core/http'

type Reason =
  | 'pair_not_working'
  | 'question_taken'
  | 'id_taken'
  | 'reply_unknown'
  | 'too_many_pins'
  | 'too_many_messages'
  | 'too_late'
  | 'withdrawn'
  | 'contact_details'
  | 'contact_details_added'
  | 'file_unknown'
  | 'file_missing'
  | 'file_kind'
  | 'file_macros'
  | 'file_too_heavy'
  | 'file_too_large'
  | 'file_unreadable'
  | 'too_many_files'
  | 'too_many_files_today'

type Refused = { reason: Reason; findings?: Finding[] }

/** Asked by the open page rather than by a form without JavaScript. */
export const wantsJson = ({ request }: HttpContext) => request.accepts(['html', 'json']) === 'json'

/** Says in a plain sentence why something was not done, and which part of the text is meant. */
export function refuse(ctx: HttpContext, refusal: Reason | Refused, status = 409) {
  const { reason, ...places } = typeof refusal === 'string' ? { reason: refusal } : pick(refusal)
  const { i18n, auth, response, session } = ctx
  const message = i18n.t(`messaging.refused.${reason}`, { role: auth.user!.role })
  if (wantsJson(ctx)) return response.status(status).send({ error: reason, message, ...places })
  session.flash('error', message)
  return response.redirect().back()
}

const pick = ({ reason, findings }: Refused) => ({ reason, ...(findings && { findings }) })
