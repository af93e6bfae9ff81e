import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { holdSeries } from '#appointments/hold_series'
import type Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import { transaction, type Transaction } from '#core/transaction'
import { ruleSentBefore } from '#appointments/queries/rule_sent_before'
import { readRule, ruleWanted, type WantedRule } from '#appointments/read_rule'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import SeriesChangeProposed from '#appointments/events/series_change_proposed'

type Input = WantedRule & { seriesId: string }

/**
 * Proposes another time for a weekly slot from the week of its first hour on; the present one goes on until the other accepts. The same sent again is that change. Refusals:
 * the pair can't plan now, the series doesn't go on, another change waits for an answer, and those of `readRule`.
 */
export default class ChangeSeries {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { proposerId: actorId } = input
      const held = await holdSeries(input.seriesId, trx)
      if (!held) return refused('pair_not_working')
      const { series, pair } = held
      if (!series.goesOn) return refused('series_over')
      const wanted = await ruleWanted(pair, input, trx)
      if (wanted && (await ruleSentBefore({ id: series.id }, actorId, wanted, trx)))
        return done(series)
      if (await this.#isChanging(series, trx)) return refused('already_changing')
      const read = await readRule(pair, input, trx, series)
      if (!read.ok) return read

      const rule = await SeriesRule.create({ seriesId: series.id, ...read.value }, { client: trx })
      const event = new SeriesChangeProposed({ seriesId: series.id, ruleId: rule.id, actorId })
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done(series)
    })
  }

  async #isChanging({ id: seriesId }: Series, trx: Transaction) {
    const open = SeriesRule.query({ client: trx }).where({ seriesId, state: 'proposed' })
    await open.clone().where('expiresAt', '<=', clock.now().toJSDate()).update({ state: 'expired' })
    return (await open.first()) !== null
  }
}
