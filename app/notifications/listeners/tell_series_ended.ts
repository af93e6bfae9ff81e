import Series from '#appointments/models/series'
import { tellOfSeries } from '#notifications/tell_of_series'

type Payload = { seriesId: string; actorId: string | null }

export default class TellSeriesEnded {
  async handle({ seriesId, actorId }: Payload) {
    const { endedHow } = await Series.findOrFail(seriesId)
    await tellOfSeries({
      seriesId,
      actorId,
      kind: 'appointments.series_ended',
      source: seriesId,
      data: { how: endedHow! },
    })
  }
}
