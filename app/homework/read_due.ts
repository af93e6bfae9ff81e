import { clock } from '#core/clock'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'

/** How far ahead something may be due, in months: a year further on is a slip of the finger. */
export const DUE_MONTHS_AHEAD = 12

export const isTooFar = (dueAt: Date) =>
  dueAt > clock.now().plus({ months: DUE_MONTHS_AHEAD }).toJSDate()

/**
 * When homework is due.
 *
 * @param local `2026-11-24T17:00`, on the student's own clock.
 */
export function readDue(local: string, zone: string) {
  const dueAt = momentOf(local, zone)
  if (!dueAt) return refused('due_does_not_exist')
  if (dueAt <= clock.now()) return refused('due_has_passed')
  if (isTooFar(dueAt.toJSDate())) return refused('due_too_far', { months: DUE_MONTHS_AHEAD })
  return done(dueAt)
}
