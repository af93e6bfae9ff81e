import { wantsJson } from '#messaging/answers'
import { keepWritten } from '#messaging/written_before'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Words sent without script when the login session was over wait until their writer signed in again. */
export default class KeepWordsMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    if (!ctx.auth.isAuthenticated && !wantsJson(ctx)) keepWritten(ctx)
    return next()
  }
}
