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
    const asked = askedOfGuardian(ownAge(user), ages).filter(({ needed }) => needed)
    const needed = asked.map(({ purpose }) => purpose)
    const standing = await standingOfGuardians(user.id)
    const lacking = needed.some((purpose) => !standing.includes(purpose))
    return inertia.render('accounts/guardian_waits/show', {
      age,
      why: whyItWaits(user, { age, lacking }),
      needed,
      ownConsentMissing: user.$extras.misses_own_consent === true,
      guardians: StudentGuardianTransformer.transform(await studentGuardians(user.id)),
      standing,
    })
  }
}

/**
 * Under the age of consent it waits for a guardian first. From then on, or once they agree, only for the address that account
 * mails go to, for the student's own word, or for the hour in which it is opened.
 */
function whyItWaits(user: User, { age, lacking }: { age: number; lacking: boolean }) {
  const isChild = ownAge(user) < age
  if (isChild && lacking) return user.waitsAgain ? (`again_${user.waitsAgain}` as const) : 'younger'
  if (!user.emailConfirmedAt) return 'address'
  if (user.$extras.misses_own_consent !== true) return 'opening'
  return isChild ? 'own_word' : 'own_consent'
}
