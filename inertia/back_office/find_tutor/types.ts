import type { Stretch } from '~/lib/clock_words'

export type Asking = {
  firstName: string
  timeZone: string
  level: string
  wishes: string
  needs: { subjectId: string; subject: string; essential: boolean }[]
}

export type Candidate = {
  id: string
  name: string
  firstName: string
  timeZone: string
  pairs: number
  capacity: number
  covered: string[]
  uncovered: string[]
  languages: string[]
  reasons: string[]
  commonMinutes: number
  common: Stretch[]
  slots: Stretch[]
}

export type Missing = {
  cleared: number
  free: number
  covering: { subject: string; tutors: number }[]
}

/** Of a student who waits no more: the pair that they have, if any. */
export type NotWaiting = {
  notWaiting: true
  pair: { id: string; tutor: string } | null
}

export type FoundTutors = {
  student: Asking
  notWaiting?: undefined
  /** Why the student can't be paired now. */
  obstacles: string[]
  mostSlots: number
  candidates: Candidate[]
  /** How many fit, those who aren't shown among them. */
  total: number
  /** How many weekly windows the student told. */
  studentWindows: number
  /** What is missing when nobody fits. */
  missing: Missing | null
}
