import type { HttpContext } from '@adonisjs/core/http'
import NotificationPolicy from '#notifications/policies/notification_policy'
import ReadNotifications from '#notifications/actions/read_notifications'
import { ownNotification } from '#notifications/queries/own_notification'
import { notificationPage } from '#notifications/queries/notification_page'
import NotificationTransformer from '#notifications/transformers/notification_transformer'
import { placeValidator } from '#core/keyset'
import { texts } from '#core/texts/texts'

export default class NotificationsController {
  async index({ auth, request, i18n, inertia }: HttpContext) {
    const { id, timeZone, role } = auth.getUserOrFail()
    const { before } = await request.validateUsing(placeValidator)
    const { page: notifications, next } = await notificationPage(id, before)

    return inertia.render('notifications/notifications/index', {
      notifications: NotificationTransformer.transform(notifications, {
        ...{ i18n, timeZone, role },
        texts: await texts.get(),
      }),
      first: !before,
      next,
    })
  }

  /** Opening it is reading it; it leads to what it is about. */
  async show({ auth, bouncer, params, response }: HttpContext) {
    const user = auth.getUserOrFail()
    const notification = await ownNotification(user.id, params.id)
    await bouncer.with(NotificationPolicy).authorize('read', notification)
    await new ReadNotifications().handle({ userId: user.id, id: notification.id })
    return response.redirect(notification.data.path)
  }
}
