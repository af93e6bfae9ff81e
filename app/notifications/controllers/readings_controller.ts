import type { HttpContext } from '@adonisjs/core/http'
import NotificationPolicy from '#notifications/policies/notification_policy'
import ReadNotifications from '#notifications/actions/read_notifications'
import { ownNotification } from '#notifications/queries/own_notification'

export default class ReadingsController {
  async update({ auth, bouncer, params, response }: HttpContext) {
    const user = auth.getUserOrFail()
    const notification = await ownNotification(user.id, params.id)
    await bouncer.with(NotificationPolicy).authorize('read', notification)
    await new ReadNotifications().handle({ userId: user.id, id: notification.id })
    return response.redirect().back()
  }
}
