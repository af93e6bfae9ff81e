import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { changeConsents } from '#accounts/change_consents'
import { endGuardianship } from '#accounts/end_guardianship'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import Guardianship from '#accounts/models/guardianship'

type Input = { guardianshipId: string; staffId: string }

/** The team ends a guardianship: its consents and its link end with it, and its refusals no longer hold the pair. */
export default class EndGuardianshipByStaff {
  async handle({ guardianshipId, staffId }: Input) {
    const { studentId } = await Guardianship.findOrFail(guardianshipId)
    return changeConsents(studentId, async (_student, trx) => {
      const guardianship = await lockGuardianship(guardianshipId, trx)
      if (!guardianship) return refused('not_guardian')
      await endGuardianship(guardianship, 'staff', trx)
      await record(
        {
          actorId: staffId,
          action: 'accounts.guardianship_ended',
          subject: { type: 'guardianship', id: guardianshipId },
          after: { studentId },
        },
        trx
      )
      return done()
    })
  }
}
