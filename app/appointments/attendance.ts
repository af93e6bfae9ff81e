export type Missing = 'student' | 'tutor' | 'both'

/** What one of the two said; null: the two met. */
export type Answer = Missing | null

/** `open`: not everybody has said; `disputed`: the two don't say the same. */
export type Outcome = 'open' | 'disputed' | 'completed' | 'missed'

/** Until when an hour's two may say whether they met, in days after its end. */
export const ANSWER_DAYS = 30

/**
 * What became of an hour that is over. Two who say the same decide at once, two who don't leave it to their coordinator. Once
 * the grace time is over one answer is enough, and silence means that they missed each other.
 */
export function outcomeOf(answers: Answer[], graceOver: boolean): Outcome {
  if (answers.length === 2 && answers[0] !== answers[1]) return 'disputed'
  if (answers.length < 2 && !graceOver) return 'open'
  return answers[0] === null ? 'completed' : 'missed'
}

/** The state in which an appointment is kept with this outcome. */
export const stateOf = (outcome: Outcome) =>
  outcome === 'completed' || outcome === 'missed' ? outcome : 'confirmed'

/** How a person says it of themselves and of the other. */
export type Said = 'nobody' | 'me' | 'other' | 'both'
export const SAID = ['nobody', 'me', 'other', 'both'] as const

type Side = 'student' | 'tutor'

const otherSide = (side: Side): Side => (side === 'student' ? 'tutor' : 'student')

export function answerOf(said: Said, side: Side): Answer {
  if (said === 'nobody') return null
  if (said === 'both') return 'both'
  return said === 'me' ? side : otherSide(side)
}

export function saidBy(missing: Answer, side: Side): Said {
  if (missing === null) return 'nobody'
  if (missing === 'both') return 'both'
  return missing === side ? 'me' : 'other'
}
