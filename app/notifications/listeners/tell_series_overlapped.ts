import Series from '#appointments/models/series'
import { tellOfSeries } from '#notifications/tell_of_series'
import { momentOn } from '#appointments/occurrences'
import SeriesRule from '#appointments/models/series_rule'

type Payload = { seriesId: string; ruleId: string; actorId: string | null }

/** Nobody withdrew anything: other hours were agreed on. Both hear it, but its author when they were there as it happened. */
export default class TellSeriesOverlapped {
  async handle({ seriesId, ruleId, actorId }: Payload) {
    const { state, proposerId, startsOn, wallTime, zone } = await SeriesRule.findOrFail(ruleId)
    if (state !== 'cancelled') return
    const { studentId } = await Series.findOrFail(seriesId)
    const startsAt = momentOn(startsOn, wallTime, zone).toISOString()
    const author = proposerId === studentId ? 'student' : 'tutor'
    await tellOfSeries({
      seriesId,
      actorId: proposerId === actorId ? actorId : null,
      kind: 'appointments.series_overlapped',
      source: ruleId,
      data: (side) => ({ startsAt, whose: side === author ? 'own' : 'theirs' }),
    })
  }
}
