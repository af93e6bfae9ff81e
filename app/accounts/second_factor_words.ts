import type { I18n } from '@adonisjs/i18n'
import { fieldError } from '#core/field_error'
import type { Refusal } from '#core/result'

type Reason = 'wrong_code' | 'code_used' | 'wait' | 'wrong_recovery_code' | 'not_set_up'

/** Why a code was refused, at the field in which it was typed. */
export function codeError(refusal: Refusal<Reason>, i18n: I18n) {
  const field = refusal.reason === 'wrong_recovery_code' ? 'recoveryCode' : 'code'
  return fieldError(field, i18n.t(`accounts.second_factor.${refusal.reason}`, refusal.details))
}
