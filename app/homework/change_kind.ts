import type { HomeworkState } from '#homework/homework_state'

export type ChangeKind =
  | 'started'
  | 'blocked'
  | 'unblocked'
  | 'submitted'
  | 'taken_back'
  | 'reviewed'
  | 'review_undone'
  | 'extended'
  | 'asked_again'
  | 'withdrawn'
  | 'said'

type Change = { state_before: HomeworkState; state: HomeworkState; due_at: Date | null }

const TO: Partial<Record<HomeworkState, ChangeKind>> = {
  blocked: 'blocked',
  reviewed: 'reviewed',
  withdrawn: 'withdrawn',
}

/** What a change was, by where homework came from and where it went. */
export function changeKind({ state_before: from, state: to, due_at: dueAt }: Change): ChangeKind {
  const handedIn = from === 'submitted' || from === 'reviewed'
  if (dueAt) return handedIn ? 'asked_again' : 'extended'
  if (from === to) return 'said'
  if (to === 'submitted') return from === 'reviewed' ? 'review_undone' : 'submitted'
  const known = TO[to]
  if (known) return known
  if (from === 'blocked') return 'unblocked'
  return handedIn || to === 'todo' ? 'taken_back' : 'started'
}
