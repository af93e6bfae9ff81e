import { BaseTransformer } from '@adonisjs/core/transformers'
import type { WaitingSignUp } from '#accounts/queries/sign_up_behind'

/** What was typed with a sign-up, for whoever reads the mail that was sent for it. */
export default class SignUpTransformer extends BaseTransformer<WaitingSignUp> {
  toObject() {
    const waiting = this.resource
    return {
      role: waiting.role,
      firstName: waiting.first_name,
      familyName: waiting.family_name,
      birthDate: waiting.birth_date,
      guardianName: waiting.guardian_name,
      guardianEmail: waiting.guardian_email,
      amongOthers: waiting.among_others,
    }
  }
}
