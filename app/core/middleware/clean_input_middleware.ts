import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Leaves out of every text that comes in what no keyboard writes and what breaks further down: NUL, which
 * PostgreSQL's text can't hold, and halves of characters, which can't be encoded.
 */
export default class CleanInputMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    request.updateBody(cleaned(request.body()))
    request.updateQs(cleaned(request.qs()))
    return next()
  }
}

function cleaned(value: any): any {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed()
  if (Array.isArray(value)) return value.map(cleaned)
  if (value?.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]))
}
