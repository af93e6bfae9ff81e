import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { talkDayFault } from '#core/noted_lately'
import { transaction } from '#core/transaction'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import GuardianTalk from '#accounts/models/guardian_talk'

type Input = { guardianshipId: string; heldOn: string; staffId: string }

/** The team has spoken with a guardian: the day and who did, nothing of what was said. */
export default class NoteGuardianTalk {
  handle({ guardianshipId, heldOn, staffId }: Input) {
    return transaction(async (trx) => {
      const fault = talkDayFault(heldOn, clock.now().toISODate())
      if (fault) return refused(fault)
      if (!(await lockGuardianship(guardianshipId, trx))) return refused('not_guardian')
      await GuardianTalk.create({ guardianshipId, heldOn, staffId }, { client: trx })
      await record(
        {
          actorId: staffId,
          action: 'accounts.guardian_talk_noted',
          subject: { type: 'guardianship', id: guardianshipId },
          after: { heldOn },
        },
        trx
      )
      return done()
    })
  }
}
