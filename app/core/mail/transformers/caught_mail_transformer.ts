import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CaughtMail } from '#core/mail/caught_mails'

/** A caught mail as a line of the list, and on its own page. */
export default class CaughtMailTransformer extends BaseTransformer<CaughtMail> {
  toObject() {
    return this.pick(this.resource, ['id', 'subject', 'recipients', 'receivedAt'])
  }

  forPage() {
    const { text, headers } = this.resource
    return {
      ...this.toObject(),
      text,
      headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    }
  }
}
