import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import AccountPolicy from '#accounts/policies/account_policy'
import { newPasswordValidator } from '#accounts/validators/password_validators'

export default class PasswordChecksController {
  /** Whether sign-up would refuse this password. Judged by what stands in the form alone: no account is looked at. */
  async store({ bouncer, request, response }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('enter')
    if (!(await limits.passwordChoice(request.ip()))) return response.tooManyRequests()
    await request.validateUsing(newPasswordValidator, { meta: { ownWords: [] } })
    return response.noContent()
  }
}
