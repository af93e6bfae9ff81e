import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Pair from '#matching/models/pair'
import Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import SeriesProposed from '#appointments/events/series_proposed'
import { ruleSentBefore } from '#appointments/queries/rule_sent_before'
import { readRule, ruleWanted, type WantedRule } from '#appointments/read_rule'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import { holdWorkingPair, lockPeople } from '#appointments/appointment_people'

type Input = WantedRule & { pairId: string }

/**
 * Proposes a weekly slot to the other of the pair, once however often the same is sent. Refusals: the pair can't plan now, and those of
 * `readRule`.
 */
export default class ProposeSeries {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { proposerId: actorId } = input
      await lockPeople(await Pair.findOrFail(input.pairId, { client: trx }), trx)
      const pair = await holdWorkingPair(actorId, input.pairId, trx)
      if (!pair) return refused('pair_not_working')
      const wanted = await ruleWanted(pair, input, trx)
      const before = wanted && (await ruleSentBefore({ pairId: pair.id }, actorId, wanted, trx))
      if (before) return done({ id: before.seriesId })
      const read = await readRule(pair, input, trx)
      if (!read.ok) return read

      const people = { pairId: pair.id, studentId: pair.student_id, tutorId: pair.tutor_id }
      const series = await Series.create(people, { client: trx })
      const rule = await SeriesRule.create({ seriesId: series.id, ...read.value }, { client: trx })
      const event = new SeriesProposed({ seriesId: series.id, ruleId: rule.id, actorId })
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done({ id: series.id })
    })
  }
}
