import { DomainEvent } from '#core/events/domain_event'

/** An age of the settings changed, or a page of the students whom it concerns was judged and there are more. */
export default class AgesChanged extends DomainEvent<{ ageChangeId: string }> {
  static eventName = 'accounts.ages_changed'
}
