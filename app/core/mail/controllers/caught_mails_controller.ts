import { errors } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { caughtMails, findCaughtMail } from '#core/mail/caught_mails'
import CaughtMailTransformer from '#core/mail/transformers/caught_mail_transformer'

/** In the demo, every mail that would have left. */
export default class CaughtMailsController {
  async index({ inertia }: HttpContext) {
    const mails = await caughtMails()
    return inertia.render('dev/mails/index', { mails: CaughtMailTransformer.transform(mails) })
  }

  async show({ request, params, inertia }: HttpContext) {
    const mail = await findCaughtMail(params.id)
    if (!mail) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    return inertia.render('dev/mails/show', {
      mail: CaughtMailTransformer.transform(mail).useVariant('forPage'),
    })
  }
}
