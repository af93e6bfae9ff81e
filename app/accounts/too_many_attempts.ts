import type { HttpContext } from '@adonisjs/core/http'

/**
 * Says so at this field of the form, and how long to wait where that is known; the controller shows the form
 * again with what was typed.
 */
export function tooManyAttempts(ctx: HttpContext, field: string, seconds?: number) {
  const { inertia, response, i18n } = ctx
  response.status(429)
  const sentence = seconds
    ? i18n.t('accounts.too_many_attempts_wait', { minutes: Math.ceil(seconds / 60) })
    : i18n.t('accounts.too_many_attempts')
  inertia.share({ errors: inertia.always({ [field]: sentence }) })
}
