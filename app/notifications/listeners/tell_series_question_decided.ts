import { tellOfSeries } from '#notifications/tell_of_series'
import SeriesQuestion from '#appointments/models/series_question'

type Payload = { seriesId: string; questionId: string }

export default class TellSeriesQuestionDecided {
  async handle({ seriesId, questionId }: Payload) {
    const { kind, outcome, nameFr, nameEn } = await SeriesQuestion.findOrFail(questionId)
    const became = outcome === 'yes' ? 'holiday_kept' : 'holiday_left_out'
    await tellOfSeries({
      seriesId,
      actorId: null,
      kind: `appointments.series_${kind === 'trial' ? 'goes_on' : became}`,
      source: questionId,
      data: nameFr && nameEn ? { holiday: { fr: nameFr, en: nameEn } } : {},
    })
  }
}
