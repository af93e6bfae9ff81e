import type { HttpContext } from '@adonisjs/core/http'
import SaveLogo from '#admin/actions/save_logo'
import { logoFile } from '#core/files/logo_file'
import BackOfficePolicy from '#admin/policies/back_office_policy'

/** The association's logo. What it was and is stands in the journal. */
export default class LogosController {
  async store({ auth, bouncer, request, response, staffPermissions }: HttpContext) {
    await bouncer
      .with(BackOfficePolicy)
      .authorize('act', staffPermissions, 'settings', 'changeLogo')
    const file = await logoFile(request.file('logo'))
    if (!file.ok) return response.unprocessableEntity({ refusal: file.reason })
    const logoId = await new SaveLogo().handle({ file: file.value, actorId: auth.user!.id })
    return response.created({ logoId })
  }

  /** Back to the drawn name. */
  async destroy({ auth, bouncer, response, staffPermissions }: HttpContext) {
    await bouncer
      .with(BackOfficePolicy)
      .authorize('act', staffPermissions, 'settings', 'changeLogo')
    await new SaveLogo().handle({ file: null, actorId: auth.user!.id })
    return response.noContent()
  }
}
