import { DomainEvent } from '#core/events/domain_event'

/** A tutor has written what was done in an hour. */
export default class ReportWritten extends DomainEvent<{ reportId: string }> {
  static eventName = 'homework.report_written'
}
