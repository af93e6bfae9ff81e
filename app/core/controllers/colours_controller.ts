import { settings } from '#core/settings'
import type { HttpContext } from '@adonisjs/core/http'
import { coloursCss, coloursName, SHIPPED_ACTION } from '#core/own_colours'

/** The association's colours as a style sheet, under an address that changes with them. */
export default class ColoursController {
  async show({ request, response }: HttpContext) {
    const own = await settings.get()
    const current = request.input('v') === coloursName(own)
    return response
      .header('Content-Type', 'text/css; charset=utf-8')
      .header('Cache-Control', current ? 'public, max-age=31536000, immutable' : 'no-cache')
      .send(coloursCss(own, SHIPPED_ACTION))
  }
}
