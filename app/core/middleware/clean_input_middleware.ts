import { cleanInput, plainMethod } from '#core/clean_input'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Nothing that comes in is looked at before it is clean. */
export default class CleanInputMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    request.updateBody(plainMethod(cleanInput(request.body())))
    request.updateQs(cleanInput(request.qs()))
    return next()
  }
}
