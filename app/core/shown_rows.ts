import type { HttpContext } from '@adonisjs/core/http'

/** No page asks for more at once. */
const MOST = 200

/**
 * How many rows of a list that grows page by page its page shows already: asked for again, it comes as long as it was, so
 * that nobody loses their place in it. The page says it in a header, as its address stays the list's (`inertia/hooks/use_refresh.ts`).
 */
export function shownRows(request: HttpContext['request'], list: string) {
  const lists = (request.header('x-shown') ?? '').split(',').map((shown) => shown.split('='))
  const [, rows] = lists.find(([name]) => name === list) ?? []
  return /^\d{1,4}$/.test(rows ?? '') ? Math.min(Number(rows), MOST) : 0
}
