import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router.get('/', [controllers.planning.Today, 'show']).as('today').use(middleware.consents())
router
  .group(() => {
    router.get('/calendar', [controllers.planning.Calendar, 'index']).as('calendar.index')
    router
      .get('/calendar/:view/:date?', [controllers.planning.Calendar, 'show'])
      .as('calendar.show')
  })
  .where('view', /^(month|week|day|list)$/)
  .where('date', /^20\d\d-\d\d-\d\d$/)
  .use(middleware.auth())
