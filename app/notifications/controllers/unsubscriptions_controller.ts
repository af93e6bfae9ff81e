import type { HttpContext } from '@adonisjs/core/http'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import { speakAs } from '#core/middleware/detect_locale_middleware'
import ChooseMails from '#notifications/actions/choose_mails'
import { openUnsubscribeLink } from '#notifications/unsubscribe_link'
import { ownPreferences } from '#notifications/queries/own_preferences'
import NotificationPolicy from '#notifications/policies/notification_policy'

/** Where the link of an e-mail stops those of its kind. Opening it changes nothing: mail programs look at links too. */
export default class UnsubscriptionsController {
  async show(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    const link = await openUnsubscribeLink(token)
    if (link) speakAs(ctx, link.user.locale)
    const matrix = link ? await ownPreferences(link.user) : []
    const line = matrix.find(({ group }) => group === link?.group)
    return ctx.inertia.render('notifications/unsubscriptions/show', {
      token,
      group: link?.group ?? null,
      stopped: line ? !line.channels.email : false,
    })
  }

  /** From the page, or from a mail program's own button (RFC 8058), which has neither session nor token and wants no page. */
  async store({ bouncer, params, request, response }: HttpContext) {
    await bouncer.with(NotificationPolicy).authorize('useLink')
    const token: string = params.token
    const link = await openUnsubscribeLink(token)
    if (link) await new ChooseMails().handle({ ...link, wanted: false })
    if (!request.input('List-Unsubscribe')) {
      return response.redirect().toRoute('unsubscriptions.show', { token })
    }
    return link ? response.ok('') : response.notFound('')
  }

  async destroy({ bouncer, params, response }: HttpContext) {
    await bouncer.with(NotificationPolicy).authorize('useLink')
    const token: string = params.token
    const link = await openUnsubscribeLink(token)
    if (link) await new ChooseMails().handle({ ...link, wanted: true })
    return response.redirect().toRoute('unsubscriptions.show', { token })
  }
}
