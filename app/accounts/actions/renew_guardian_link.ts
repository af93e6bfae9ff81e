import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { settings } from '#core/settings'
import { transaction, type Transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { ownAge } from '#accounts/own_age'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import GuardianAsked from '#accounts/events/guardian_asked'
import User from '#accounts/models/user'

type Input = { guardianshipId: string; sendAgain: boolean; staffId: string }

/** Whom a guardian can answer for. Of an account that nobody confirmed yet, anybody may have typed their address. */
const OPEN = ['waiting_for_guardian', 'active']

/** Makes every link that was sent to a guardian worthless, because one may be in other hands; sends a new one if wanted. */
export default class RenewGuardianLink {
  handle({ guardianshipId, sendAgain, staffId }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const guardianship = await lockGuardianship(guardianshipId, trx)
      if (!guardianship) return refused('not_guardian')
      const fault = sendAgain && (await faultOf(guardianship.studentId, trx))
      if (fault) return refused(fault)
      await guardianship.merge({ linkVersion: guardianship.linkVersion + 1 }).save()
      if (sendAgain) await announce(new GuardianAsked({ guardianshipId }), trx)
      await record(
        {
          actorId: staffId,
          action: 'accounts.guardian_link_revoked',
          subject: { type: 'guardianship', id: guardianshipId },
          after: { sendAgain },
        },
        trx
      )
      return done()
    }, outer)
  }
}

/** Why a new link would never leave, or lead nowhere; null when it will. */
async function faultOf(studentId: string, trx: Transaction) {
  const student = await User.findOrFail(studentId, { client: trx })
  const { guardianAuthorisationAge } = await settings.get()
  if (ownAge(student) >= guardianAuthorisationAge) return 'of_age' as const
  return OPEN.includes(student.state) ? null : ('account_not_active' as const)
}
