import { done, refused } from '#core/result'
import { changeConsents } from '#accounts/change_consents'
import { withdrawConsents } from '#accounts/withdraw_consents'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import type { Purpose } from '#accounts/consent_purposes'
import type Guardianship from '#accounts/models/guardianship'

type Input = { guardianship: Guardianship; purpose: Purpose }

/** A guardian takes back one consent, through their link. What depended on it stops at once. */
export default class WithdrawGuardianConsent {
  handle({ guardianship: { id, studentId, linkVersion }, purpose }: Input) {
    return changeConsents(studentId, async (_student, trx) => {
      const guardianship = await lockGuardianship(id, trx)
      if (guardianship?.linkVersion !== linkVersion) return refused('link_not_valid')
      await withdrawConsents({ guardianshipId: id, purpose }, 'guardian', trx)
      return done()
    })
  }
}
