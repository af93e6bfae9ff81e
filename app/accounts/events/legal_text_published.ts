import { DomainEvent } from '#core/events/domain_event'
import type LegalText from '#accounts/models/legal_text'

/** The team published a version of a text that people agree to. */
export default class LegalTextPublished extends DomainEvent<{
  textId: string
  kind: LegalText['kind']
}> {
  static eventName = 'accounts.legal_text_published'
}
