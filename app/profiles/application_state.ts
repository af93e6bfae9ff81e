import type Application from '#profiles/models/application'

export type ApplicationState = Application['state']

/**
 * Every way that an application may go. Whether a step is complete is asked elsewhere; whether the
 * tutor may meet students, of the gate alone (`queries/cleared_tutors.ts`).
 */
export const TRANSITIONS: Record<ApplicationState, readonly ApplicationState[]> = {
  draft: ['submitted'],
  submitted: ['draft', 'interview', 'cleared', 'refused'],
  // Back to submitted: the slot was given back or cancelled, and another is to be picked.
  interview: ['draft', 'submitted', 'cleared', 'refused'],
  // Back to submitted: something unfavourable came up, and it is to be decided anew.
  cleared: ['submitted', 'expired', 'refused'],
  // Submitted again: the time to wait that staff set is over (`reapplication.ts`).
  refused: ['submitted', 'cleared'],
  expired: ['cleared', 'refused'],
}

export const APPLICATION_STATES = Object.keys(TRANSITIONS) as ApplicationState[]

export const mayBecome = (from: ApplicationState, to: ApplicationState) =>
  TRANSITIONS[from].includes(to)

/** States in which the tutor picks, moves and gives back an interview slot. */
export const PICKING_STATES: readonly ApplicationState[] = ['submitted', 'interview']

/** States in which staff note interviews, checks and a charter signed on paper. */
export const KNOWN_TO_TEAM: readonly ApplicationState[] = [
  ...['submitted', 'interview', 'cleared', 'refused', 'expired'],
] as ApplicationState[]
