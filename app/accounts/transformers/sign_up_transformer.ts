import { BaseTransformer } from '@adonisjs/core/transformers'
import type { WaitingSignUp } from '#accounts/queries/sign_up_behind'

/** What was typed with a sign-up, for whoever reads the mail that was sent for it. */
export default class SignUpTransformer extends BaseTransformer<WaitingSignUp> {
  toObject() {
    const { role, first_name: firstName, family_name: familyName, among_others } = this.resource
    const { birth_date: birthDate, guardian_name, guardian_email } = this.resource
    return {
      role,
      firstName,
      familyName,
      birthDate,
      guardianName: guardian_name,
      guardianEmail: guardian_email,
      amongOthers: among_others,
    }
  }
}
