import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { askedOfGuardian } from '#accounts/consent_purposes'
import { standingOfGuardians } from '#accounts/queries/standing_of_guardians'
import { studentGuardians } from '#accounts/queries/student_guardians'
import type User from '#accounts/models/user'
import StudentGuardianTransformer from '#accounts/transformers/student_guardian_transformer'

export default class GuardianWaitsController {
  /** Says why the account waits, and for whom; somebody whose account is open has nothing to read here. */
  async show({ auth, inertia, response }: HttpContext) {
    const user = auth.getUserOrFail()
    if (user.state !== 'waiting_for_guardian') return response.redirect().toPath('/')
    const ages = await settings.get()
    const age = ages.guardianConsentAge
    const needed = askedOfGuardian(ownAge(user), ages).filter((question) => question.needed)
    return inertia.render('accounts/guardian_waits/show', {
      age,
      why: whyItWaits(user, age),
      needed: needed.map(({ purpose }) => purpose),
      ownConsentMissing: user.$extras.misses_own_consent === true,
      guardians: StudentGuardianTransformer.transform(await studentGuardians(user.id)),
      standing: await standingOfGuardians(user.id),
    })
  }
}

/**
 * From the age of consent on the account waits for no guardian any more, only for the address that account mails go to, for
 * the student's own word, or for the hour in which it is opened.
 */
function whyItWaits(user: User, age: number) {
  if (ownAge(user) < age) return user.waitsAgain ? (`again_${user.waitsAgain}` as const) : 'younger'
  if (!user.emailConfirmedAt) return 'address'
  return user.$extras.misses_own_consent === true ? 'own_consent' : 'opening'
}
