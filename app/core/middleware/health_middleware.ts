import { health } from '#core/health'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * `GET /health`: 200 when everything answers, 503 when one part is down. It stands before the
 * routes, because those open a login session, which needs the database that may be gone.
 */
export default class HealthMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    if (request.url() !== '/health' || request.method() !== 'GET') return next()

    const state = await health()
    const down = Object.values(state).includes('down')
    return response
      .status(down ? 503 : 200)
      .header('Cache-Control', 'no-store')
      .json(state)
  }
}
