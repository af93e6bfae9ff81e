import { errors } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { findCaughtMail } from '#core/mail/caught_mails'

/** A mail brings its own style, and may do nothing else. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`

export default class CaughtMailBodiesController {
  /** The HTML of a mail as a document of its own, for the frame of its page. */
  async show({ request, params, response }: HttpContext) {
    const mail = await findCaughtMail(params.id)
    if (!mail) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    return response
      .header('Content-Security-Policy', POLICY)
      .header('X-Frame-Options', 'SAMEORIGIN')
      .type('html')
      .send(withLinksOutside(mail.html))
  }
}

/** A link leads out of the frame, as it does in a mail program. */
const withLinksOutside = (html: string) => html.replace('<head>', '<head><base target="_blank">')
