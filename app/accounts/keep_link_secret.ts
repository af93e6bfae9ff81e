import type { HttpContext } from '@adonisjs/core/http'

/** A page whose address is a secret stays in no cache, and tells no other site its address. */
export function keepLinkSecret({ response }: HttpContext) {
  response.header('Cache-Control', 'no-store')
  response.header('Referrer-Policy', 'same-origin')
}
