import type { HttpContext } from '@adonisjs/core/http'
import { live } from '#core/live'

/** A page whose network was away asks whether its stream still lives: what it hears then is the answer. */
export default class LiveSignsController {
  async show({ auth, response }: HttpContext) {
    if (!auth.user) return response.unauthorized()
    live.push([auth.user.id], { type: 'sign' })
    return response.noContent()
  }
}
