import { tellOfSeries } from '#notifications/tell_of_series'

type Payload = { seriesId: string; startsAt: string; changesFor: 'student' | 'tutor' | 'both' }

export default class TellSeriesClocksChange {
  async handle({ seriesId, startsAt, changesFor }: Payload) {
    await tellOfSeries({
      seriesId,
      actorId: null,
      kind: 'appointments.series_clocks_change',
      source: `${seriesId}:${startsAt}`,
      data: (side) => ({
        startsAt,
        changes: changesFor === 'both' ? 'both' : changesFor === side ? 'own' : 'other',
      }),
    })
  }
}
