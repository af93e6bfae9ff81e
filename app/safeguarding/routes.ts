import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/concern', [controllers.safeguarding.Concerns, 'show']).as('concerns.show')
