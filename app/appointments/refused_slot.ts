import { errors } from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type User from '#accounts/models/user'
import type { Refusal } from '#core/result'

type Reason =
  | 'pair_not_working'
  | 'too_many'
  | 'time_skipped'
  | 'slot_passed'
  | 'too_soon'
  | 'too_far'
  | 'slot_repeated'
  | 'outside_waking'
  | 'week_full'
  | 'overlaps'
  | 'same_time'
  | 'already_answered'
  | 'expired'
  | 'not_planned'
  | 'has_begun'
  | 'already_moving'
  | 'already_changing'
  | 'series_over'

/** A refused proposal as an error of the field that it is about, in a sentence for this person. */
export function refusedSlot(refusal: Refusal<Reason>, role: User['role'], i18n: I18n) {
  // What is wrong with the whole, rather than with one time, is told where the form begins.
  const field = String(refusal.details?.field ?? 'pairId')
  const message = refusalSaid(refusal, role, i18n)
  return new errors.E_VALIDATION_ERROR([{ field, message, rule: refusal.reason }])
}

/** Why not, in a sentence for this person. */
export const refusalSaid = (
  { reason, details }: Refusal<Reason>,
  role: User['role'],
  i18n: I18n
): string => i18n.t(`appointments.refused.${reason}`, { ...details, role })
