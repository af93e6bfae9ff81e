import type Appointment from '#appointments/models/appointment'

type Kept = Appointment['state']

/**
 * What people see: a confirmed hour that is over was held, a proposal whose last slot has begun
 * has expired.
 */
export type ShownState = Kept | 'held'

export function shownState(
  state: Kept,
  lastStart: Date | undefined,
  lastEnd: Date | undefined,
  now: Date
): ShownState {
  if (state === 'confirmed' && lastEnd && lastEnd <= now) return 'held'
  if (state === 'proposed' && lastStart && lastStart <= now) return 'expired'
  return state
}
