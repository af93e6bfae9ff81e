import type Appointment from '#appointments/models/appointment'

type Kept = Appointment['state']

/**
 * What people see: a confirmed hour that is over waits for its two to say whether it was held, one whose pair can't plan is
 * suspended, a proposal that nobody answered in time has expired.
 */
export type ShownState = Kept | 'over' | 'suspended'

type Standing = {
  state: Kept
  expiresAt: Date | null
  endsAt: Date | null
  /** Its pair couldn't plan when it began. */
  suspended: boolean
  /** Whether its pair may plan now. */
  working: boolean
}

export function shownState(standing: Standing, now: Date): ShownState {
  const { state, expiresAt, endsAt, suspended, working } = standing
  if (suspended) return 'suspended'
  if (state === 'confirmed' && endsAt && endsAt <= now) return 'over'
  if (state === 'confirmed' && !working) return 'suspended'
  if (state === 'proposed' && expiresAt && expiresAt <= now) return 'expired'
  return state
}
