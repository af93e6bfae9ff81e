import { ask } from '#admin/office/ask'
import type { HttpContext } from '@adonisjs/core/http'
import { knownResource } from '#admin/office/known_resource'
import { assertChosen } from '#admin/office/chosen_records'
import BackOfficePolicy from '#admin/policies/back_office_policy'

/** The same thing done to several records of a list, each through the action that everybody uses. */
export default class BulkActionsController {
  async show(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    const resource = knownResource(ctx, params.action, 'many')
    await bouncer.with(BackOfficePolicy).authorize('act', staffPermissions, resource, params.action)
    await assertChosen(ctx)
    return ask(ctx, 'bulkAction')
  }

  async store(ctx: HttpContext) {
    const { bouncer, params, staffPermissions } = ctx
    const resource = knownResource(ctx, params.action, 'many')
    await bouncer.with(BackOfficePolicy).authorize('act', staffPermissions, resource, params.action)
    await assertChosen(ctx)
    return ask(ctx, 'bulkAction')
  }
}
