import { assets } from '#admin/office/assets'
import { errors, type HttpContext } from '@adonisjs/core/http'

/** What the back office's pages load, under addresses that change with their content. */
export default class AssetsController {
  async show({ params, request, response }: HttpContext) {
    const known = await assets()
    const asset = known.get(params.file)
    if (!asset) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const current = request.input('v') === asset.version
    response.header('Cache-Control', current ? 'private, max-age=31536000, immutable' : 'no-cache')
    return response.download(asset.path, true)
  }
}
