import { BaseTransformer } from '@adonisjs/core/transformers'
import type User from '#accounts/models/user'

/** What people see of their own account, and nobody else does. */
export default class AccountTransformer extends BaseTransformer<User> {
  toObject() {
    return this.pick(this.resource, [
      'role',
      'email',
      'identifier',
      'firstName',
      'familyName',
      'birthDate',
      'locale',
      'timeZone',
      'theme',
      'textSize',
      'readingMode',
      'dyslexiaFont',
    ])
  }
}
