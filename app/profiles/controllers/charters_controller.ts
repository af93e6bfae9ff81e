import { textBlocks } from '#core/text_blocks'
import type { HttpContext } from '@adonisjs/core/http'
import ApplicationPolicy from '#profiles/policies/application_policy'
import { charterAcceptance } from '#profiles/queries/charter_acceptance'
import { currentLegalText } from '#accounts/queries/current_legal_text'

export default class ChartersController {
  /** The charter in force, in full, and whether this tutor accepted it. */
  async show({ auth, bouncer, inertia, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const { version, bodyFr, bodyEn } = await currentLegalText('charter')
    return inertia.render('profiles/charters/show', {
      version,
      blocks: textBlocks(i18n.locale === 'en' ? bodyEn : bodyFr),
      acceptedOn: await charterAcceptance(auth.getUserOrFail().id, version),
    })
  }
}
