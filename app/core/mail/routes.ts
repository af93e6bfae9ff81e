import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { CaughtMails, CaughtMailBodies } = controllers.core.mail

router
  .group(() => {
    router.get('/dev/mails', [CaughtMails, 'index']).as('caught_mails.index')
    router.get('/dev/mails/:id', [CaughtMails, 'show']).as('caught_mails.show')
    router.get('/dev/mails/:id/body', [CaughtMailBodies, 'show']).as('caught_mail_bodies.show')
  })
  .use(middleware.demo())
