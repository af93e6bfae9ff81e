import { done, refused } from '#core/result'
import { clock } from '#core/clock'
import { transaction, type Transaction } from '#core/transaction'
import Absence from '#profiles/models/absence'
import { oneAtATime } from '#profiles/one_at_a_time'
import { MOST_ABSENCES, YEARS_AHEAD } from '#profiles/absences'
import { availabilityChanged } from '#profiles/availability_changed'

/** Whole days on the person's own calendar. */
type Input = { userId: string; timeZone: string; startsOn: string; endsOn: string }

/** Notes days on which a person's weekly availability doesn't hold. */
export default class AddAbsence {
  handle({ timeZone, ...absence }: Input) {
    return transaction(async (trx) => {
      const today = clock.now().setZone(timeZone)
      if (absence.endsOn < absence.startsOn) return refused('ends_before')
      if (absence.startsOn < today.toISODate()!) return refused('is_over')
      if (absence.endsOn > today.plus({ years: YEARS_AHEAD }).toISODate()!)
        return refused('too_far')

      await oneAtATime(absence.userId, trx)
      const overlapping = await this.#overlapping(absence, trx)
      if (overlapping) return refused('overlaps', overlapping)
      if (await this.#isFull(absence.userId, today.toISODate()!, trx)) return refused('too_many')

      const { id } = await Absence.create(absence, { client: trx })
      await availabilityChanged(absence.userId, trx)
      return done({ id })
    })
  }

  async #overlapping({ userId, startsOn, endsOn }: Omit<Input, 'timeZone'>, trx: Transaction) {
    const found = await Absence.query({ client: trx })
      .where('user_id', userId)
      .where('starts_on', '<=', endsOn)
      .where('ends_on', '>=', startsOn)
      .orderBy('starts_on')
      .first()
    return found && { from: found.startsOn, to: found.endsOn }
  }

  async #isFull(userId: string, today: string, trx: Transaction) {
    const coming = await Absence.query({ client: trx })
      .where('user_id', userId)
      .where('ends_on', '>=', today)
      .limit(MOST_ABSENCES)
    return coming.length === MOST_ABSENCES
  }
}
