import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import StaffPermission from '#accounts/models/staff_permission'

/**
 * What staff alone have does not exist for anybody else. Their permissions are read at each
 * request, so that one that was withdrawn is gone at once.
 */
export default class StaffEntranceMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    await enterAsStaff(ctx)
    return next()
  }
}

/** @throws 404 for anybody but staff; who isn't signed in is sent to the sign-in page. */
export async function enterAsStaff(ctx: HttpContext) {
  const user = await ctx.auth.authenticateUsing(['web'], { loginRoute: '/login' })
  const rows = user.role === 'staff' ? await StaffPermission.query().where('user_id', user.id) : []
  if (rows.length === 0) {
    throw new errors.E_ROUTE_NOT_FOUND([ctx.request.method(), ctx.request.url()])
  }
  ctx.staffPermissions = rows.map((row) => row.permission)
  return user
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** Set behind the two middlewares of staff only. */
    staffPermissions: StaffPermission['permission'][]
  }
}
