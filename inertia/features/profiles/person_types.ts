import type { Data } from '@generated/data'

/** The other of a pair, as far as this person sees them. */
export type ShownPerson = Data.Profiles.StudentForTutor | Data.Profiles.TutorForStudent
export type ShownStudent = Extract<ShownPerson, { role: 'student' }>
export type ShownTutor = Extract<ShownPerson, { role: 'tutor' }>
