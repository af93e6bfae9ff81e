import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router
      .get('/notifications', [controllers.notifications.Notifications, 'index'])
      .as('notifications.index')
    router
      .put('/notifications/reading', [controllers.notifications.AllReadings, 'update'])
      .as('notification_all_readings.update')
    router
      .get('/notifications/:id', [controllers.notifications.Notifications, 'show'])
      .as('notifications.show')
    router
      .put('/notifications/:id/reading', [controllers.notifications.Readings, 'update'])
      .as('notification_readings.update')
    router
      .get('/messages/:id/held-mail', [controllers.notifications.HeldMails, 'show'])
      .as('held_mails.show')
  })
  .where('id', UUID)
  .use(middleware.auth())

router
  .group(() => {
    router
      .get('/account/notifications', [controllers.notifications.Preferences, 'edit'])
      .as('preferences.edit')
    router
      .put('/account/notifications', [controllers.notifications.Preferences, 'update'])
      .as('preferences.update')
  })
  .use(middleware.auth({ waiting: true }))

const { Unsubscriptions } = controllers.notifications
router.get('/unsubscribe/:token', [Unsubscriptions, 'show']).as('unsubscriptions.show')
router.post('/unsubscribe/:token', [Unsubscriptions, 'store']).as('unsubscriptions.store')
router.delete('/unsubscribe/:token', [Unsubscriptions, 'destroy']).as('unsubscriptions.destroy')
