import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { endSeries } from '#appointments/end_series'
import { holdSeries } from '#appointments/hold_series'
import SeriesEnded from '#appointments/events/series_ended'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'

type Input = { seriesId: string; actorId: string }

/** Ends a weekly slot, which either may; its hours to come are cancelled. Whoever stops it again has. Refusals: the pair can't plan now, it doesn't go on. */
export default class StopSeries {
  handle({ seriesId, actorId }: Input) {
    return transaction(async (trx) => {
      const held = await holdSeries(seriesId, trx)
      if (!held) return refused('pair_not_working')
      const { series } = held
      if (series.endedHow === 'stopped' && series.endedBy === actorId) return done()
      if (!series.goesOn) return refused('series_over')
      await endSeries(series, { how: 'stopped', actorId }, trx)
      const event = new SeriesEnded({ seriesId, actorId })
      await tellBothOfSeries(series, { actorId, event }, trx)
      return done()
    })
  }
}
