import config from '#config/adminjs'
import { SESSION_COOKIE } from '#config/session'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { passesAsStaff } from '#accounts/queries/passes_as_staff'

/**
 * Stands before everything that reads a request: the back office's own process reads it, and asks again who it is. What isn't
 * for staff goes on here, so that a stranger starts nothing and finds nothing.
 */
export default class HandOverMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!config.apart || !ctx.route?.name?.startsWith('admin.')) return next()
    const sessionId = ctx.request.cookie(SESSION_COOKIE)
    if (!sessionId || !(await passesAsStaff(sessionId))) return next()
    const { handOver } = await import('#admin/process/hand_over')
    return handOver(ctx)
  }
}
