import { ask } from '#admin/office/ask'
import type { HttpContext } from '@adonisjs/core/http'
import { authorizeAction } from '#admin/office/authorize_action'

/** Shows and changes one record, through AdminJS and the actions that everybody uses. */
export default class RecordActionsController {
  async show(ctx: HttpContext) {
    await authorizeAction(ctx, ctx.params.action)
    return ask(ctx, 'recordAction')
  }

  async store(ctx: HttpContext) {
    await authorizeAction(ctx, ctx.params.action)
    return ask(ctx, 'recordAction')
  }
}
