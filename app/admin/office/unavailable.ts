import { Exception } from '@adonisjs/core/exceptions'
import type AdminJS from 'adminjs'
import { backOffice } from '#admin/office/back_office'

/** The back office can't be opened. The site doesn't notice, and the next visit tries again. */
export class BackOfficeUnavailable extends Exception {
  static status = 503
  static code = 'E_BACK_OFFICE_UNAVAILABLE'
  static message = 'The back office cannot be opened'
}

/** @throws BackOfficeUnavailable, which is logged with its cause. */
export async function openBackOffice(): Promise<AdminJS> {
  try {
    return await backOffice.open()
  } catch (cause) {
    throw new BackOfficeUnavailable(undefined, { cause })
  }
}
