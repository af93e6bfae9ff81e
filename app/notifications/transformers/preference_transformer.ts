import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Preference } from '#notifications/preferences'

/** One line of the matrix. */
export default class PreferenceTransformer extends BaseTransformer<Preference> {
  toObject() {
    const { group, always, channels } = this.resource
    return { group, always, inApp: channels.in_app, email: channels.email }
  }
}
