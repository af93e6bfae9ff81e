import { done, refused } from '#core/result'
import { changeConsents } from '#accounts/change_consents'
import { endGuardianship } from '#accounts/end_guardianship'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import type Guardianship from '#accounts/models/guardianship'

/** Who was named as a guardian says that this is not their child: nothing more goes to them. */
export default class DisownGuardianship {
  handle({ guardianship: { id, studentId, linkVersion } }: { guardianship: Guardianship }) {
    return changeConsents(studentId, async (_student, trx) => {
      const guardianship = await lockGuardianship(id, trx)
      if (guardianship?.linkVersion !== linkVersion) return refused('link_not_valid')
      await endGuardianship(guardianship, 'guardian', trx)
      return done()
    })
  }
}
