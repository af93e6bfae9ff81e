import { BaseTransformer } from '@adonisjs/core/transformers'
import type EmailChange from '#accounts/models/email_change'

/** A change that waits, as the person sees it who asked for it. */
export default class EmailChangeTransformer extends BaseTransformer<EmailChange> {
  toObject() {
    const { presentEmail, newEmail, presentConfirmedAt, newConfirmedAt, expiresAt } = this.resource
    return {
      presentEmail,
      newEmail,
      presentConfirmed: presentConfirmedAt !== null,
      newConfirmed: newConfirmedAt !== null,
      expiresAt: expiresAt.toISO()!,
    }
  }
}
