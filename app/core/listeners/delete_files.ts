import drive from '@adonisjs/drive/services/main'
import type { Listener } from '#core/events/domain_event'

/** Deletes the files of attachments that are gone. A file that is gone already is no error. */
export default class DeleteFiles implements Listener<{ keys: string[] }> {
  async handle({ keys }: { keys: string[] }) {
    for (const key of keys) await drive.use().delete(key)
  }
}
