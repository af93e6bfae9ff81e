import { fieldError } from '#core/field_error'
import { clock } from '#core/clock'
import { momentOf } from '#core/wall_time'
import { isTooFar } from '#homework/read_due'
import { MONTHS_AHEAD } from '#appointments/slot_limits'
import type { DateTime } from 'luxon'
import type User from '#accounts/models/user'
import type { I18n } from '@adonisjs/i18n'

/**
 * When a task is due, written on its owner's own clock; null when it isn't.
 *
 * @throws E_VALIDATION_ERROR for a time that this clock never shows, or that is too far ahead.
 */
export function taskDue(local: string | null | undefined, { timeZone }: User, i18n: I18n) {
  if (!local) return null
  const moment = momentOf(local, timeZone)
  if (!moment) throw fieldError('dueLocal', i18n.t('homework.tasks.due_does_not_exist'))
  if (isTooFar(moment.toJSDate())) {
    const months = MONTHS_AHEAD
    throw fieldError('dueLocal', i18n.t('homework.refused.due_too_far', { months }))
  }
  return moment
}

/** When a new task is due, and since when that stands. */
export const dueColumns = (dueAt: DateTime | null) => ({
  due_at: dueAt?.toJSDate() ?? null,
  due_since: dueAt ? clock.now().toJSDate() : null,
})
