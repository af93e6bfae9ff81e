import { plainMethod } from '#core/clean_input'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Stands first: the framework reads `_method` of an address for every question about the request. */
export default class PlainMethodMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    request.updateQs(plainMethod(request.qs()))
    return next()
  }
}
