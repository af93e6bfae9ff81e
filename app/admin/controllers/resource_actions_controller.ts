import { ask } from '#admin/office/ask'
import type { HttpContext } from '@adonisjs/core/http'
import { knownResource } from '#admin/office/known_resource'
import BackOfficePolicy from '#admin/policies/back_office_policy'

/** Lists, searches and adds records, through AdminJS. */
export default class ResourceActionsController {
  async show(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    const resource = knownResource(ctx, params.action)
    await bouncer.with(BackOfficePolicy).authorize('act', staffPermissions, resource, params.action)
    return ask(ctx, 'resourceAction')
  }

  async store(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    const resource = knownResource(ctx, params.action)
    await bouncer.with(BackOfficePolicy).authorize('act', staffPermissions, resource, params.action)
    return ask(ctx, 'resourceAction')
  }
}
