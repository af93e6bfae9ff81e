import sirv from 'sirv'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const A_YEAR = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

/** Reads the folder once: a middleware is made anew for each request. */
const serve = sirv(app.publicPath(), {
  dev: !app.inProduction,
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders(response, path) {
    response.setHeader('Cache-Control', path.startsWith('/assets/') ? A_YEAR : ASK_EACH_TIME)
    response.setHeader('X-Content-Type-Options', 'nosniff')
  },
})

/**
 * Serves `public/`. Bundles carry a hash in their name and were compressed while building, so
 * they travel small and once; everything else is asked for again and mostly answered by a 304.
 */
export default class AssetsMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    if (!['GET', 'HEAD'].includes(request.method())) return next()
    return new Promise<void>((resolve, reject) => {
      const served = () => resolve()
      response.response.once('close', served)
      serve(request.request, response.response, () => {
        response.response.off('close', served)
        next().then(resolve, reject)
      })
    })
  }
}
