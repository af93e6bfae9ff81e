import { tellOfSeries } from '#notifications/tell_of_series'
import SeriesQuestion from '#appointments/models/series_question'

type Payload = { seriesId: string; questionId: string }

export default class TellSeriesAsked {
  async handle({ seriesId, questionId }: Payload) {
    const question = await SeriesQuestion.findOrFail(questionId)
    if (question.outcome) return
    const { kind, closesAt, nameFr, nameEn } = question
    await tellOfSeries({
      seriesId,
      actorId: null,
      kind: `appointments.series_${kind}_asked`,
      source: questionId,
      data: {
        startsAt: closesAt.toUTC().toISO()!,
        ...(nameFr && nameEn && { holiday: { fr: nameFr, en: nameEn } }),
      },
    })
  }
}
