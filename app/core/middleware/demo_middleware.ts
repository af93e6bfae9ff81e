import app from '@adonisjs/core/services/app'
import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Outside the demo, `/dev/*` does not exist. */
export default class DemoMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (!app.config.get('app.demo')) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    return next()
  }
}
