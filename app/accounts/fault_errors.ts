import type { I18n } from '@adonisjs/i18n'
import { errors } from '@vinejs/vine'
import type { SignUpFaults } from '#accounts/sign_up_faults'

/** The sentences of a form that can't become an account, each at its field, like what the validator finds. */
export const faultErrors = (faults: SignUpFaults, i18n: I18n) =>
  new errors.E_VALIDATION_ERROR(
    Object.entries(faults).map(([field, reason]) => ({
      field,
      message: i18n.t(`accounts.sign_up.faults.${reason}`),
      rule: 'refused',
    }))
  )
