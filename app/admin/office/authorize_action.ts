import { errors, type HttpContext } from '@adonisjs/core/http'
import { actionsOf, isResource } from '#admin/permissions'
import BackOfficePolicy from '#admin/policies/back_office_policy'

/**
 * @throws 404 for what the back office doesn't have, such as messages or deleting; 403 for what it
 * has, but not for this member of staff.
 */
export async function authorizeAction(ctx: HttpContext, action: string) {
  const { resourceId } = ctx.params
  if (!isResource(resourceId) || !actionsOf(resourceId).includes(action)) {
    throw new errors.E_ROUTE_NOT_FOUND([ctx.request.method(), ctx.request.url()])
  }
  await ctx.bouncer
    .with(BackOfficePolicy)
    .authorize('act', ctx.staffPermissions, resourceId, action)
}
