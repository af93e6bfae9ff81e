import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router.get('/health', [controllers.core.Health, 'show']).as('health.show')
router.get('/dev/ui', ({ inertia }) => inertia.render('dev/ui/index', {})).as('dev.ui').use(middleware.demo())
