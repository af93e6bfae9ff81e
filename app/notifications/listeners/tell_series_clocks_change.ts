import User from '#accounts/models/user'
import Series from '#appointments/models/series'
import { tellOfSeries } from '#notifications/tell_of_series'

type Payload = { seriesId: string; startsAt: string; changesFor: 'student' | 'tutor' | 'both' }

export default class TellSeriesClocksChange {
  async handle({ seriesId, startsAt, changesFor }: Payload) {
    const { studentId, tutorId } = await Series.findOrFail(seriesId)
    const [student, tutor] = [await User.findOrFail(studentId), await User.findOrFail(tutorId)]
    await tellOfSeries({
      seriesId,
      actorId: null,
      kind: 'appointments.series_clocks_change',
      source: `${seriesId}:${startsAt}`,
      data: (side) => ({
        startsAt,
        otherTimeZone: side === 'student' ? tutor.timeZone : student.timeZone,
        changes: changesFor === 'both' ? 'both' : changesFor === side ? 'own' : 'other',
      }),
    })
  }
}
