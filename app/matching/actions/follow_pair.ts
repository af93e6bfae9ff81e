import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { holdPair } from '#matching/turn_pair'

/** Days are YYYY-MM-DD; an action has its day, and a day its action. */
type Follow = {
  contactedOn: string | null
  nextAction: string | null
  nextActionOn: string | null
}
type Input = Follow & { pairId: string; actorId: string }

/**
 * Notes when the team last spoke with the two, and what it does next and when. Only the team sees it. Refusals: the pair is
 * closed, they can't have spoken yet.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class FollowPair {
  handle({ pairId, actorId, ...wanted }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state === 'closed') return refused('pair_closed')
      if (wanted.contactedOn && wanted.contactedOn > tomorrow()) return refused('date_in_future')
      const names = Object.keys(wanted) as (keyof Follow)[]
      const changed = names.filter((name) => pair[name] !== wanted[name])
      if (changed.length === 0) return done(pair)
      const before = Object.fromEntries(changed.map((name) => [name, pair[name]]))
      const after = Object.fromEntries(changed.map((name) => [name, wanted[name]]))
      await pair.merge(wanted).save()
      const subject = { type: 'pair', id: pairId }
      await record({ actorId, action: 'matching.pair_followed', subject, before, after }, trx)
      return done(pair)
    }, outer)
  }
}

/** Somewhere on earth it is today's date already. */
const tomorrow = () => clock.now().plus({ hours: 14 }).toISODate()!
