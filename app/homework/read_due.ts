import { clock } from '#core/clock'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'
import { MONTHS_AHEAD } from '#appointments/slot_limits'

export const isTooFar = (dueAt: Date) =>
  dueAt > clock.now().plus({ months: MONTHS_AHEAD }).toJSDate()

/**
 * When homework is due.
 *
 * @param local `2026-11-24T17:00`, on the student's own clock.
 */
export function readDue(local: string, zone: string) {
  const dueAt = momentOf(local, zone)
  if (!dueAt) return refused('due_does_not_exist')
  if (dueAt <= clock.now()) return refused('due_has_passed')
  if (isTooFar(dueAt.toJSDate())) return refused('due_too_far', { months: MONTHS_AHEAD })
  return done(dueAt)
}
