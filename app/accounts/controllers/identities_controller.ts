import type { HttpContext } from '@adonisjs/core/http'
import SaveIdentity from '#accounts/actions/save_identity'
import AccountPolicy from '#accounts/policies/account_policy'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { identityValidator } from '#accounts/validators/identity_validator'

export default class IdentitiesController {
  edit({ auth, inertia }: HttpContext) {
    const account = AccountTransformer.transform(auth.getUserOrFail())
    return inertia.render('accounts/identities/edit', { account })
  }

  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const name = await request.validateUsing(identityValidator)
    await new SaveIdentity().handle({ userId: user.id, ...name })

    session.flash('success', i18n.t('accounts.account.saved'))
    return response.redirect().toRoute('identities.edit')
  }
}
