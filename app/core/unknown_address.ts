import router from '@adonisjs/core/services/router'
import { errors } from '@adonisjs/core/http'

/**
 * Whatever no feature knows, last of all: as a route it runs behind the session, so that whoever
 * is signed in stays so on the page that says "not found".
 */
router
  .get('*', ({ request }) => {
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  })
  .as('unknown_address.show')
