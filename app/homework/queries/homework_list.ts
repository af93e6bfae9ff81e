import { lastFirst, type Part } from '#core/keyset'
import { OPEN_STATES } from '#homework/homework_state'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

/** More open homework than anybody should carry; what is due later than these is not listed. */
export const OPEN_LIMIT = 100
const PAGE = 20

/** Open homework by due date. */
export function openHomework(person: Person): Promise<HomeworkRow[]> {
  return readableHomework(person)
    .whereIn('homework.state', [...OPEN_STATES])
    .orderBy('homework.due_at')
    .orderBy('homework.id')
    .limit(OPEN_LIMIT)
}

const WAITS = `homework.state = 'submitted' AND pairs.state <> 'closed'`

/** What waits for its tutor to review it, the last handed in first. */
export async function homeworkToReview(person: Person): Promise<HomeworkRow[]> {
  if (person.role !== 'tutor') return []
  return readableHomework(person)
    .whereRaw(WAITS)
    .orderBy('homework.ended_at', 'desc')
    .orderBy('homework.id', 'desc')
    .limit(OPEN_LIMIT)
}

/** A page of what was handed in or withdrawn, the last first; for a tutor without what they have to review. */
export function endedHomework(person: Person, part: Part) {
  const ended = readableHomework(person).whereNotNull('homework.ended_at')
  if (person.role === 'tutor') ended.whereRaw(`NOT (${WAITS})`)
  return lastFirst<HomeworkRow>(ended, { table: 'homework', at: 'ended_at', size: PAGE, ...part })
}
