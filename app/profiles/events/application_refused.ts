import { DomainEvent } from '#core/events/domain_event'

/** The team refused a tutor. */
export default class ApplicationRefused extends DomainEvent<{
  applicationId: string
  tutorId: string
}> {
  static eventName = 'profiles.application_refused'
}
