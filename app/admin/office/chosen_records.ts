import { errors, type HttpContext } from '@adonisjs/core/http'
import { openBackOffice } from '#admin/office/unavailable'

/** More than a page of a list holds is never chosen by hand. */
const MOST_CHOSEN = 100

/**
 * Whether the address names records that exist.
 *
 * @throws 404 when it names none, or more than a page of a list.
 */
export async function assertChosen({ params, request }: HttpContext) {
  const ids = String(request.qs().recordIds ?? '').split(',')
  const admin = await openBackOffice()
  const found =
    ids.length <= MOST_CHOSEN && (await admin.findResource(params.resourceId).findMany(ids))
  if (!found || found.length === 0)
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}
