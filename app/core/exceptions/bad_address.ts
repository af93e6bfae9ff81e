import edge from 'edge.js'
import type { ServerResponse } from 'node:http'

/**
 * An address that can't even be decoded is a page that doesn't exist. The framework knows no request for it, so
 * the page asks for nothing but the template.
 */
export async function answerBadAddress(response: ServerResponse) {
  const page = await edge.render('errors/bad_address')
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'self'",
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(page)
}
