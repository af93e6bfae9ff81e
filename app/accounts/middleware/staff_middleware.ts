import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import SecondFactor from '#accounts/models/second_factor'
import { hasPassed } from '#accounts/second_factor_pass'
import { enterAsStaff } from '#accounts/middleware/staff_entrance_middleware'

/** The back office is for staff who have shown their second factor in this very login session. */
export default class StaffMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const user = await enterAsStaff(ctx)
    const factor = await SecondFactor.find(user.id)
    return hasPassed(ctx.session, factor) ? next() : askSecondFactor(ctx)
  }
}

/** A page leads there and back; a script is told, and is never led in circles. */
function askSecondFactor({ request, response, session }: HttpContext) {
  if (isPage(request)) {
    session.setIntendedUrl(request.url(true))
    return response.redirect().toPath('/second-factor')
  }
  return response.status(403).json({ error: 'second_factor_required', location: '/second-factor' })
}

function isPage(request: HttpContext['request']) {
  const accepted = request.header('accept') ?? 'text/html'
  return request.method() === 'GET' && accepted.includes('text/html')
}
