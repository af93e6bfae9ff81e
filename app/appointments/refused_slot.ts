import { errors } from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type User from '#accounts/models/user'
import type { Refusal } from '#core/result'

type Reason = 'pair_not_working' | 'time_skipped' | 'slot_passed' | 'slot_repeated' | 'overlaps'

/** A refused proposal as an error of the field that it is about, in a sentence for this person. */
export function refusedSlot({ reason, details }: Refusal<Reason>, role: User['role'], i18n: I18n) {
  const field = reason === 'pair_not_working' ? 'pairId' : `slots.${details?.slot}.time`
  const message = i18n.t(`appointments.refused.${reason}`, { role })
  return new errors.E_VALIDATION_ERROR([{ field, message, rule: reason }])
}
