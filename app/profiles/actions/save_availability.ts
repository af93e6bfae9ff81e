import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { oneAtATime } from '#profiles/one_at_a_time'
import { availabilityChanged } from '#profiles/availability_changed'
import { firstImpossible, joined, type Window } from '#profiles/availability'
import { ownAvailability } from '#profiles/queries/own_availability'
import { replaceAvailability } from '#profiles/replace_availability'

/** `version` is of the week that the person began from. */
type Input = { userId: string; windows: Window[]; version: string }

/** Saves a person's whole week, unless it changed on another page meanwhile. */
export default class SaveAvailability {
  handle({ userId, windows, version }: Input) {
    return transaction(async (trx) => {
      const impossible = firstImpossible(windows)
      if (impossible) return refused(impossible.reason, { index: impossible.index })

      await oneAtATime(userId, trx)
      const before = await ownAvailability(userId, trx)
      const wanted = joined(windows)
      if (same(before.windows, wanted)) return done(before)
      if (before.version !== version) return refused('changed_meanwhile')

      await replaceAvailability(userId, wanted, trx)
      await availabilityChanged(userId, trx)
      return done(await ownAvailability(userId, trx))
    })
  }
}

const same = (some: Window[], others: Window[]) => JSON.stringify(some) === JSON.stringify(others)
