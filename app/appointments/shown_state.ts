import type Appointment from '#appointments/models/appointment'

type Kept = Appointment['state']

/**
 * What people see: a confirmed hour that is over waits for its two to say whether it was held, a proposal that nobody answered in time
 * has expired.
 */
export type ShownState = Kept | 'over'

export function shownState(
  state: Kept,
  expiresAt: Date | null,
  endsAt: Date | null,
  now: Date
): ShownState {
  if (state === 'confirmed' && endsAt && endsAt <= now) return 'over'
  if (state === 'proposed' && expiresAt && expiresAt <= now) return 'expired'
  return state
}
