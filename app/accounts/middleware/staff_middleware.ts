import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import StaffPermission from '#accounts/models/staff_permission'

/**
 * The back office does not exist for anybody but staff. Their permissions are read at each
 * request, so that one that was withdrawn is gone at once.
 */
export default class StaffMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const user = await ctx.auth.authenticateUsing(['web'], { loginRoute: '/login' })
    const rows =
      user.role === 'staff' ? await StaffPermission.query().where('user_id', user.id) : []
    if (rows.length === 0) {
      throw new errors.E_ROUTE_NOT_FOUND([ctx.request.method(), ctx.request.url()])
    }
    ctx.staffPermissions = rows.map((row) => row.permission)
    return next()
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** Set behind the staff middleware only. */
    staffPermissions: StaffPermission['permission'][]
  }
}
