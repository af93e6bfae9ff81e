import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { consentsFirst } from '#accounts/consents_first'

/** For a page that is there signed in or not: students go to the consents that are missing first. */
export default class ConsentsMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const first = consentsFirst(ctx)
    return first ? ctx.response.redirect().toPath(first) : next()
  }
}
