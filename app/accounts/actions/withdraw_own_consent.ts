import { done, refused } from '#core/result'
import { changeConsents } from '#accounts/change_consents'
import { withdrawConsents } from '#accounts/withdraw_consents'
import type { Purpose } from '#accounts/consent_purposes'

type Input = { studentId: string; purpose: Purpose }

/**
 * A student takes back a consent of their own. That to the account itself closes it, which the team does with them;
 * the tutoring is their guardian's to authorise.
 */
export default class WithdrawOwnConsent {
  handle({ studentId, purpose }: Input) {
    return changeConsents(studentId, async (_student, trx) => {
      if (purpose !== 'messages_and_hours' && purpose !== 'photo') return refused('with_the_team')
      await withdrawConsents({ studentId, purpose, guardianshipId: null }, 'student', trx)
      return done()
    })
  }
}
