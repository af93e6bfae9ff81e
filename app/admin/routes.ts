import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const RESOURCE = '/resources/:resourceId'
const API = `/api${RESOURCE}`

/** The addresses are AdminJS's own. There is none for a login of its own, and one page beside the lists. What is asked by other features stands before (`start/routes.ts`). */
router
  .group(() => {
    router.get('/', [controllers.admin.Pages, 'index']).as('pages.index')
    router.get('/pages/questions', [controllers.admin.Pages, 'questions']).as('pages.questions')
    router.get(RESOURCE, [controllers.admin.Pages, 'show']).as('pages.resource')
    router
      .get(`${RESOURCE}/actions/:action`, [controllers.admin.Pages, 'show'])
      .as('pages.resource_action')
    router
      .get(`${RESOURCE}/records/:recordId/:action`, [controllers.admin.Pages, 'show'])
      .as('pages.record_action')

    router
      .get(`${RESOURCE}/bulk/:action`, [controllers.admin.Pages, 'many'])
      .as('pages.bulk_action')

    router.get('/api/dashboard', [controllers.admin.Dashboard, 'show']).as('dashboard.show')
    router
      .get(`${API}/actions/:action/:query?`, [controllers.admin.ResourceActions, 'show'])
      .where('action', /^(list|search)$/)
      .as('resource_actions.show')
    router
      .get(`${API}/actions/:action`, [controllers.admin.ResourceActions, 'show'])
      .where('resourceId', /^interview_slots$/)
      .where('action', /^new$/)
      .as('resource_actions.begin')
    router
      .post(`${API}/actions/:action`, [controllers.admin.ResourceActions, 'store'])
      .as('resource_actions.store')
    router
      .get(`${API}/records/:recordId/:action`, [controllers.admin.RecordActions, 'show'])
      .as('record_actions.show')
    router
      .post(`${API}/records/:recordId/:action`, [controllers.admin.RecordActions, 'store'])
      .as('record_actions.store')

    router.post('/logo', [controllers.admin.Logos, 'store']).as('logos.store')
    router.delete('/logo', [controllers.admin.Logos, 'destroy']).as('logos.destroy')
    router.post('/viewings', [controllers.admin.Viewings, 'store']).as('viewings.store')
    router
      .get(`${API}/bulk/:action`, [controllers.admin.BulkActions, 'show'])
      .as('bulk_actions.show')
    router
      .post(`${API}/bulk/:action`, [controllers.admin.BulkActions, 'store'])
      .as('bulk_actions.store')

    router.post(`${RESOURCE}/exports`, [controllers.admin.Exports, 'store']).as('exports.store')

    router.get('/frontend/assets/:file', [controllers.admin.Assets, 'show']).as('assets.show')

    // Last of all: what no page stands at.
    router.get('/*', [controllers.admin.Pages, 'missing']).as('pages.missing')
  })
  .prefix('/admin')
  .as('admin')
  .use(middleware.staff())
