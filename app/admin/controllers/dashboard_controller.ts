import { ask } from '#admin/office/ask'
import type { HttpContext } from '@adonisjs/core/http'

/** What waits for the team this morning. */
export default class DashboardController {
  show(ctx: HttpContext) {
    return ask(ctx, 'dashboard')
  }
}
