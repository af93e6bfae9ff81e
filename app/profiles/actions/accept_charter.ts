import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import User from '#accounts/models/user'
import Tutor from '#profiles/models/tutor'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import { oneAtATime } from '#profiles/one_at_a_time'
import { currentLegalText } from '#accounts/queries/current_legal_text'

type Input = { tutorId: string; /** The version that the tutor read. */ version: string }

/** A tutor accepts the charter that they read. Refusal: another version is in force by now. */
export default class AcceptCharter {
  handle({ tutorId, version }: Input) {
    return transaction(async (trx) => {
      await oneAtATime(tutorId, trx)
      const charter = await currentLegalText('charter', trx)
      if (charter.version !== version) return refused('charter_changed')

      const { timeZone } = await User.findOrFail(tutorId, { client: trx })
      const acceptedOn = clock.now().setZone(timeZone).toISODate()!
      await Tutor.firstOrCreate({ id: tutorId }, {}, { client: trx })
      const key = { tutorId, version }
      await CharterAcceptance.firstOrCreate(key, { acceptedOn }, { client: trx })
      return done()
    })
  }
}
