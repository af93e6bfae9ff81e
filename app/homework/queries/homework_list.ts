import { pageOf, type Place } from '#core/keyset'
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

/** A page of what was handed in, the last first. */
export async function handedInHomework(person: Person, before?: Place | null) {
  const query = readableHomework(person)
    .whereIn('homework.state', ['submitted', 'reviewed'])
    .orderBy('homework.submitted_at', 'desc')
    .orderBy('homework.id', 'desc')
    .limit(PAGE + 1)
  if (before) {
    query.whereRaw('(homework.submitted_at, homework.id) < (?, ?)', [before.at, before.id])
  }

  const rows: HomeworkRow[] = await query
  return pageOf(rows, PAGE, (row) => ({ at: row.submitted_at!, id: row.id }))
}
