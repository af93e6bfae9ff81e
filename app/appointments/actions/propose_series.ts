import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import SeriesProposed from '#appointments/events/series_proposed'
import { readRule, type WantedRule } from '#appointments/read_rule'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import { holdWorkingPair } from '#appointments/appointment_people'

type Input = WantedRule & { pairId: string }

/** Proposes a weekly slot to the other of the pair. Refusals: the pair can't plan now, and those of `readRule`. */
export default class ProposeSeries {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { proposerId: actorId } = input
      const pair = await holdWorkingPair(actorId, input.pairId, trx)
      if (!pair) return refused('pair_not_working')
      const read = await readRule(pair, input, trx)
      if (!read.ok) return read

      const people = { pairId: pair.id, studentId: pair.student_id, tutorId: pair.tutor_id }
      const series = await Series.create(people, { client: trx })
      const rule = await SeriesRule.create({ seriesId: series.id, ...read.value }, { client: trx })
      const event = new SeriesProposed({ seriesId: series.id, ruleId: rule.id, actorId })
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done(series)
    })
  }
}
