import { DomainEvent } from '#core/events/domain_event'

/** What both were asked is decided: by them, by one who said no, or by nobody in time. */
export default class SeriesQuestionDecided extends DomainEvent<{
  seriesId: string
  questionId: string
}> {
  static eventName = 'appointments.series_question_decided'
}
