import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import SaveIdentity, { nameVersion } from '#accounts/actions/save_identity'
import AccountPolicy from '#accounts/policies/account_policy'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { identityValidator } from '#accounts/validators/identity_validator'

export default class IdentitiesController {
  edit({ auth, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    return inertia.render('accounts/identities/edit', {
      account: AccountTransformer.transform(user),
      version: nameVersion(user),
    })
  }

  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const { version = '', ...name } = await request.validateUsing(identityValidator)
    const result = await new SaveIdentity().handle({ userId: user.id, version, ...name })
    if (!result.ok) {
      throw fieldError(
        'version',
        i18n.t('accounts.account.name_changed_meanwhile', { role: user.role })
      )
    }

    session.flash('success', i18n.t('accounts.account.saved'))
    return response.redirect().toRoute('identities.edit')
  }
}
