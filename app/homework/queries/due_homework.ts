import { OPEN_STATES } from '#homework/homework_state'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

/** Open homework of this person's pairs that are not closed, soonest first, in one query. */
export function dueHomework(person: Person, limit = 5): Promise<HomeworkRow[]> {
  return readableHomework(person)
    .whereIn('homework.state', [...OPEN_STATES])
    .whereNot('pairs.state', 'closed')
    .orderBy('homework.due_at')
    .orderBy('homework.id')
    .limit(limit)
}
