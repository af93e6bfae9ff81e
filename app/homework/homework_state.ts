/** Where homework stands on its way; withdrawn, it has left it. */
export const WAY = ['todo', 'in_progress', 'blocked', 'submitted', 'reviewed'] as const
export type HomeworkState = (typeof WAY)[number] | 'withdrawn'

/** States of homework that the student has not handed in. */
export const OPEN_STATES = ['todo', 'in_progress', 'blocked'] as const

/** States of homework that its tutor may ask for once more. */
export const HANDED_IN_STATES = ['submitted', 'reviewed'] as const

const STUDENTS_OWN: readonly HomeworkState[] = [...OPEN_STATES, 'submitted']

export const isOpen = (state: HomeworkState) => OPEN_STATES.some((each) => each === state)

/** Whether a move takes back what was handed in, or its review. */
export const isBack = (from: HomeworkState, to: HomeworkState) =>
  HANDED_IN_STATES.some((each) => each === from) && placeOf(to) < placeOf(from)

const placeOf = (state: HomeworkState) => WAY.findIndex((each) => each === state)

/**
 * The states from which this side may move homework to `to`. The student moves freely until the
 * tutor has reviewed it; the tutor reviews what was handed in, and may take that back.
 */
export function statesBefore(role: 'student' | 'tutor', to: HomeworkState): HomeworkState[] {
  if (role === 'tutor')
    return to === 'reviewed' ? ['submitted'] : to === 'submitted' ? ['reviewed'] : []
  if (to === 'reviewed' || to === 'withdrawn') return []
  return STUDENTS_OWN.filter((state) => state !== to)
}
