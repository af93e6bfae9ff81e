import { DomainEvent } from '#core/events/domain_event'

/** Attachments are gone from the database: their files may go too. */
export default class FilesRemoved extends DomainEvent<{ keys: string[] }> {
  static eventName = 'core.files_removed'
}
