import { ask } from '#admin/office/ask'
import type { HttpContext } from '@adonisjs/core/http'
import { authorizeAction } from '#admin/office/authorize_action'

/** Lists, searches and adds records, through AdminJS. */
export default class ResourceActionsController {
  async show(ctx: HttpContext) {
    await authorizeAction(ctx, ctx.params.action)
    return ask(ctx, 'resourceAction')
  }

  async store(ctx: HttpContext) {
    await authorizeAction(ctx, ctx.params.action)
    return ask(ctx, 'resourceAction')
  }
}
