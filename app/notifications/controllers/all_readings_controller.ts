import type { HttpContext } from '@adonisjs/core/http'
import NotificationPolicy from '#notifications/policies/notification_policy'
import ReadNotifications from '#notifications/actions/read_notifications'

export default class AllReadingsController {
  async update({ auth, bouncer, response }: HttpContext) {
    const { id: userId } = auth.getUserOrFail()
    await bouncer.with(NotificationPolicy).authorize('readAll')
    await new ReadNotifications().handle({ userId })
    return response.redirect().toRoute('notifications.index')
  }
}
