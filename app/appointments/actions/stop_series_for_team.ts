import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Series from '#appointments/models/series'
import { endSeries } from '#appointments/end_series'
import { lockPeople } from '#appointments/appointment_people'
import SeriesEnded from '#appointments/events/series_ended'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'

type Input = { seriesId: string; staffId: string; reason: string }

/**
 * The team ends a weekly slot, also of a pair that is paused or can't plan now; its hours to come are cancelled, and both are
 * told, without the reason. Refusal: it doesn't go on.
 */
export default class StopSeriesForTeam {
  handle({ seriesId, staffId, reason }: Input) {
    return transaction(async (trx) => {
      const found = await Series.findOrFail(seriesId, { client: trx })
      await lockPeople(found, trx)
      await trx.from('pairs').where('id', found.pairId).forShare().select('id')
      const series = await Series.findOrFail(seriesId, { client: trx })
      if (!series.goesOn) return refused('series_over')

      await endSeries(series, { how: 'stopped_by_team', actorId: staffId }, trx)
      const event = new SeriesEnded({ seriesId, actorId: staffId })
      await tellBothOfSeries(series, { actorId: staffId, event, reason }, trx)
      return done()
    })
  }
}
