import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import GuardianAsked from '#accounts/events/guardian_asked'

type Input = { guardianshipId: string; sendAgain: boolean; staffId: string }

/** Makes every link that was sent to a guardian worthless, because one may be in other hands; sends a new one if wanted. */
export default class RenewGuardianLink {
  handle({ guardianshipId, sendAgain, staffId }: Input) {
    return transaction(async (trx) => {
      const guardianship = await lockGuardianship(guardianshipId, trx)
      if (!guardianship) return refused('not_guardian')
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
    })
  }
}
