import { logo } from '#core/logo'
import { errors, type HttpContext } from '@adonisjs/core/http'

/** The association's logo, under an address that changes with it. */
export default class LogosController {
  async show({ request, response }: HttpContext) {
    const own = await logo.get()
    if (!own) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const current = request.input('v') === own.id
    return response
      .header('Content-Type', 'image/png')
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cross-Origin-Resource-Policy', 'same-origin')
      .header('Cache-Control', current ? 'public, max-age=31536000, immutable' : 'no-cache')
      .send(own.png)
  }
}
