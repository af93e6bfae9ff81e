import { OPEN_STATES } from '#homework/homework_state'
import type { Role, SubjectType } from '#reminders/due'

type Subject = {
  table: string
  /** The column of its due time. */
  time: string
  /** The column of who is reminded of it, in this role. */
  person: (role: Role) => string
  /** Whether it belongs to a pair, or to its owner alone. */
  ofPair: boolean
  /** Limits a query to those that are open. */
  open: (query: any) => void
  isOpen: (row: Record<string, any>) => boolean
}

const ofPair = { person: (role: Role) => `${role}_id`, ofPair: true }

/** Where the things lie that people are reminded of. */
export const SUBJECTS: Record<SubjectType, Subject> = {
  homework: {
    ...{ ...ofPair, table: 'homework', time: 'due_at' },
    open: (query) => query.whereIn('homework.state', [...OPEN_STATES]),
    isOpen: ({ state }) => (OPEN_STATES as readonly string[]).includes(state),
  },
  appointment: {
    ...{ ...ofPair, table: 'appointments', time: 'starts_at' },
    open: (query) => query.where('appointments.state', 'confirmed'),
    isOpen: ({ state }) => state === 'confirmed',
  },
  task: {
    ...{ table: 'tasks', time: 'due_at', person: () => 'owner_id', ofPair: false },
    open: (query) => query.whereNull('tasks.done_at'),
    isOpen: ({ done_at: doneAt }) => doneAt === null,
  },
}
