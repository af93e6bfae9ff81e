import { Exception } from '@adonisjs/core/exceptions'
import type AdminJS from 'adminjs'
import type { HttpContext } from '@adonisjs/core/http'
import { backOffice } from '#admin/office/back_office'

/** The back office can't be opened. The site doesn't notice, and the next visit tries again. */
export class BackOfficeUnavailable extends Exception {
  static status = 503
  static code = 'E_BACK_OFFICE_UNAVAILABLE'
  static message = 'The back office cannot be opened'

  /** Its page knows nobody, tries again by itself, and says that the rest of the site answers. */
  async handle(_error: this, { request, response, view }: HttpContext) {
    response.status(503).header('Retry-After', '5').header('Cache-Control', 'no-store')
    if (request.accepts(['html', 'json']) === 'json') return response.send({ error: 'unavailable' })
    return response.send(await view.render('errors/back_office_away'))
  }
}

/** @throws BackOfficeUnavailable, which is logged with its cause. */
export async function openBackOffice(): Promise<AdminJS> {
  try {
    return await backOffice.open()
  } catch (cause) {
    throw new BackOfficeUnavailable(undefined, { cause })
  }
}
