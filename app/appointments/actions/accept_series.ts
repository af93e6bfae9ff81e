import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import type Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import { holdSeries } from '#appointments/hold_series'
import { changeHours } from '#appointments/change_hours'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { firstWeekOf, weekAfter, weekOf } from '#appointments/occurrences'
import { hoursToCome } from '#appointments/leave_out'
import { planOccurrences } from '#appointments/plan_occurrences'
import { transaction, type Transaction } from '#core/transaction'
import SeriesChanged from '#appointments/events/series_changed'
import SeriesAccepted from '#appointments/events/series_accepted'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'

/** Thrown, it rolls back what was written. */
class NoHours extends Error {}

type Input = { ruleId: string; actorId: string }

/**
 * Accepts a weekly slot, whose trial begins and whose hours are confirmed, or another time for one, to which its hours move. An
 * hour at which one of the two has something else is left out; what they only proposed at such a time is withdrawn. Accepted again by the same person it is as before. Refusals: the pair can't plan now, the proposal has expired, was
 * answered or withdrawn already, none of the hours of its trial could take place.
 */
export default class AcceptSeries {
  async handle(input: Input) {
    try {
      return await this.#accept(input)
    } catch (error) {
      if (error instanceof NoHours) return refused('no_hours')
      throw error
    }
  }

  #accept({ ruleId, actorId }: Input) {
    return transaction(async (trx) => {
      const rule = await SeriesRule.findOrFail(ruleId, { client: trx })
      const held = await holdSeries(rule.seriesId, trx)
      if (!held) return refused('pair_not_working')
      const { series } = held
      if (await this.#isAgain(ruleId, actorId, trx)) return this.#acceptedBefore(rule, trx)
      if (rule.hasExpired(clock.now())) return refused('expired')
      const answer = { state: 'accepted', answeredBy: actorId } as const
      if (!(await SeriesRule.answer(ruleId, answer, trx))) return refused('already_answered')

      const changed = series.goesOn
      const hours = changed
        ? await this.#change(series, rule, actorId, trx)
        : await this.#begin(series, rule, actorId, trx)
      const ids = { seriesId: series.id, ruleId, actorId }
      const event = changed ? new SeriesChanged(ids) : new SeriesAccepted(ids)
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done({ changed, ...hours })
    })
  }

  /** This person has accepted it before, and the answer was lost. */
  async #isAgain(id: string, answeredBy: string, trx: Transaction) {
    const own = { id, state: 'accepted', answeredBy }
    return (await SeriesRule.findBy(own, { client: trx })) !== null
  }

  async #acceptedBefore({ id, seriesId }: SeriesRule, trx: Transaction) {
    const agreed = await agreedRules([seriesId], trx)
    const hours = await hoursToCome(seriesId, trx)
    const changed = agreed.get(seriesId)![0].id !== id
    return done({ changed, made: hours.length, leftOut: 0, withdrawn: 0 })
  }

  async #begin(series: Series, rule: SeriesRule, actorId: string, trx: Transaction) {
    const first = weekOf(rule.startsOn)
    series.merge({ state: 'trial', trialWeek: weekAfter(first, TRIAL_WEEKS - 1) })
    const hours = await this.#planFrom(first, series, actorId, trx)
    if (hours.made === 0 && hours.leftOut > 0) throw new NoHours()
    return hours
  }

  async #change(series: Series, rule: SeriesRule, actorId: string, trx: Transaction) {
    const changed = await changeHours(series, rule, actorId, trx)
    const agreed = await agreedRules([series.id], trx)
    const others = agreed.get(series.id)!.filter(({ id }) => id !== rule.id)
    const first = weekOf(rule.startsOn)
    if (first >= firstWeekOf(others)) return changed
    // The weeks before the slot would have begun have no hours yet; those that have one keep it.
    const earlier = await this.#planFrom(first, series, actorId, trx)
    return {
      made: changed.made + earlier.made,
      leftOut: changed.leftOut + earlier.leftOut,
      withdrawn: changed.withdrawn + earlier.withdrawn,
    }
  }

  async #planFrom(week: string, series: Series, actorId: string, trx: Transaction) {
    await series.merge({ plannedWeek: weekAfter(week, -1) }).save()
    const { made, leftOut, withdrawn } = await planOccurrences([series], clock.now(), trx, actorId)
    return { made: made.length, leftOut: leftOut.length, withdrawn }
  }
}
