import type { HttpContext } from '@adonisjs/core/http'

/** Says so at this field of the form, which the controller shows again with what was typed. */
export function tooManyAttempts({ inertia, response, i18n }: HttpContext, field: string) {
  response.status(429)
  inertia.share({ errors: inertia.always({ [field]: i18n.t('accounts.too_many_attempts') }) })
}
