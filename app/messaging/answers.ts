import { fieldError } from '#core/field_error'
import { messageWords } from '#messaging/validators/message'
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
  | 'file_drawing'
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
  const { reason, findings, goesOnIn } = asRefused(refusal)
  const message = sentenceOf(ctx, refusal)
  if (wantsJson(ctx)) {
    return ctx.response.status(status).send({ error: reason, message, findings, goesOnIn })
  }
  ctx.session.flash('error', message)
  return ctx.response.redirect().back()
}

/** As `refuse`, of a message: without script its words come back into the field, with the sentence under them. */
export function refuseWords(ctx: HttpContext, refusal: Reason | Refused, status = 409) {
  if (wantsJson(ctx)) return refuse(ctx, refusal, status)
  const { session, response, params } = ctx
  session.flashValidationErrors(fieldError('body', withFindings(ctx, refusal)))
  session.flash('explainable', asRefused(refusal).reason === 'contact_details')
  return response.redirect().toRoute('conversations.show', { id: params.id })
}

const asRefused = (refusal: Reason | Refused): Refused =>
  typeof refusal === 'string' ? { reason: refusal } : refusal

/** Without script nothing else shows which part of the text is meant, and how it goes on. */
function withFindings(ctx: HttpContext, refusal: Reason | Refused) {
  const { i18n, auth, request } = ctx
  const { findings = [] } = asRefused(refusal)
  const sentence = sentenceOf(ctx, refusal)
  if (findings.length === 0) return sentence
  const body = String(messageWords(request.input('body')) ?? '')
  const parts = findings.map(({ kind, start, end, fileName }) => {
    const words = (fileName ?? body).slice(start, end)
    return i18n.t('messaging.refused.part', { kind: i18n.t(`messaging.contact.${kind}`), words })
  })
  const found = i18n.formatList(parts)
  return i18n.t('messaging.refused.parts', { sentence, found, role: auth.user!.role })
}

function sentenceOf({ i18n, auth }: HttpContext, refusal: Reason | Refused) {
  const { reason, details } = asRefused(refusal)
  return i18n.t(`messaging.refused.${reason}`, { role: auth.user!.role, ...details })
}
