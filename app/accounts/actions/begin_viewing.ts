import { clock } from '#core/clock'
import { record } from '#audit/record'
import { settings } from '#core/settings'
import User from '#accounts/models/user'
import { transaction } from '#core/transaction'
import { done, refused } from '#core/result'
import Viewing from '#accounts/models/viewing'
import { STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'

type Input = { staffId: string; personId: string; reason: string }

/** Somebody of the team begins to look at the application as a person sees it, for a while. Never as a colleague. */
export default class BeginViewing {
  async handle({ staffId, personId, reason }: Input) {
    const { viewingMinutes } = await settings.get()
    return transaction(async (trx) => {
      const person = await User.findOrFail(personId, { client: trx })
      if (person.role === 'staff') return refused('view_of_staff')
      if (!STATES_THAT_SIGN_IN.some((state) => state === person.state)) {
        return refused('view_of_closed')
      }
      const begunAt = clock.now()
      const until = begunAt.plus({ minutes: viewingMinutes })
      const values = { staffId, personId, reason, begunAt, until }
      const viewing = await Viewing.create(values, { client: trx })
      await record(
        {
          actorId: staffId,
          action: 'accounts.viewing_begun',
          subject: { type: 'user', id: personId },
          after: { until: until.toUTC().toISO() },
          reason,
        },
        trx
      )
      return done(viewing)
    })
  }
}
