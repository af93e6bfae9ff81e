import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { Appointments, Acceptances, Declines, Cancellations } = controllers.appointments

router
  .group(() => {
    router.get('/appointments/new', [Appointments, 'create']).as('appointments.create')
    router.post('/appointments', [Appointments, 'store']).as('appointments.store')
    router.get('/appointments/:id', [Appointments, 'show']).as('appointments.show')
    router.post('/appointments/:id/acceptance', [Acceptances, 'store']).as('acceptances.store')
    router.post('/appointments/:id/decline', [Declines, 'store']).as('declines.store')
    router
      .post('/appointments/:id/cancellation', [Cancellations, 'store'])
      .as('cancellations.store')
  })
  .where('id', UUID)
  .use(middleware.auth())
