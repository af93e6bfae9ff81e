import { done, refused } from '#core/result'
import { clock } from '#core/clock'
import { transaction } from '#core/transaction'
import { holdSeries } from '#appointments/hold_series'
import SeriesRule from '#appointments/models/series_rule'
import SeriesDeclined from '#appointments/events/series_declined'
import SeriesWithdrawn from '#appointments/events/series_withdrawn'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'

type Input = { ruleId: string; actorId: string }

/**
 * Declines a weekly slot or a change of one, or withdraws it when it is the actor's own: a series that has begun goes on
 * as it was. The same answer given again is that answer. Refusals: the pair can't plan now, it has expired, was answered or withdrawn already.
 */
export default class DropRule {
  handle({ ruleId, actorId }: Input) {
    return transaction(async (trx) => {
      const rule = await SeriesRule.findOrFail(ruleId, { client: trx })
      const held = await holdSeries(rule.seriesId, trx)
      if (!held) return refused('pair_not_working')
      const { series } = held
      const own = rule.proposerId === actorId
      const state = own ? 'cancelled' : 'declined'
      const answer = { state, answeredBy: actorId } as const
      if (await SeriesRule.findBy({ id: ruleId, ...answer }, { client: trx })) return done({ own })
      if (rule.hasExpired(clock.now())) return refused('expired')
      if (!(await SeriesRule.answer(ruleId, answer, trx))) return refused('already_answered')

      if (series.state === 'proposed') await series.merge({ state }).save()
      const ids = { seriesId: series.id, ruleId, actorId }
      const event = own ? new SeriesWithdrawn(ids) : new SeriesDeclined(ids)
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done({ own })
    })
  }
}
