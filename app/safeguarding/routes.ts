import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router.get('/concern', [controllers.safeguarding.Concerns, 'show']).as('concerns.show')

router
  .post('/messages/:id/reports', [controllers.safeguarding.Reports, 'store'])
  .as('reports.store')
  .where('id', UUID)
  .use(middleware.auth())

/** Beside AdminJS's own addresses: what a reading of a case shows. */
router
  .get('/admin/api/cases/:id/readings/:readingId/files/:fileId', [
    controllers.safeguarding.CaseFiles,
    'show',
  ])
  .as('case_files.show')
  .where('id', UUID)
  .where('readingId', UUID)
  .where('fileId', UUID)
  .use(middleware.staff())
