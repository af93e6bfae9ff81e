import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .get('/dev/ui', ({ inertia }) => inertia.render('dev/ui/index', {}))
  .as('dev.ui')
  .use(middleware.demo())
router.get('/legal-notice', [controllers.core.LegalNotices, 'show']).as('legal_notice.show')
router.get('/colours.css', [controllers.core.Colours, 'show']).as('colours.show')
router.get('/manifest.webmanifest', [controllers.core.Manifests, 'show']).as('manifest.show')
router.get('/logo.png', [controllers.core.Logos, 'show']).as('logo.show')
router.get('/privacy', [controllers.core.Privacy, 'show']).as('privacy.show')
router.get('/__transmit/events', [controllers.core.LiveStream, 'show']).as('live_stream.show')
router.get('/__transmit/sign', [controllers.core.LiveSigns, 'show']).as('live_signs.show')
