import { OPEN_STATES } from '#homework/homework_state'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

const SHOWN = 5

/**
 * The first open homework of this person's pairs that are not closed, soonest first. What is blocked waits for its
 * tutor, and stands elsewhere for them (`waitingHomework`).
 */
export function dueHomework(person: Person): Promise<HomeworkRow[]> {
  const states = OPEN_STATES.filter((state) => person.role === 'student' || state !== 'blocked')
  return readableHomework(person)
    .whereIn('homework.state', states)
    .whereNot('pairs.state', 'closed')
    .orderBy('homework.due_at')
    .orderBy('homework.id')
    .limit(SHOWN)
}
