import { health } from '#core/health'
import type { HttpContext } from '@adonisjs/core/http'

export default class HealthController {
  /** 200 when everything answers, 503 when one part is down. Says nothing else to strangers. */
  async show({ response }: HttpContext) {
    const state = await health()
    const down = Object.values(state).includes('down')
    return response.status(down ? 503 : 200).header('Cache-Control', 'no-store').json(state)
  }
}
