import { workingPairs } from '#matching/queries/working_pairs'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

export type HomeworkSheet = HomeworkRow & {
  instructions: string
  created_at: Date
  /** Not null while the two may share homework. */
  working_pair: string | null
}

/**
 * One piece of homework that this person may read, with what its sheet shows.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export function oneHomework(person: Person, id: string): Promise<HomeworkSheet> {
  return readableHomework(person)
    .where('homework.id', id)
    .select('homework.instructions', 'homework.created_at')
    .select(
      workingPairs()
        .whereColumn('pairs.id', 'homework.pair_id')
        .select('pairs.id')
        .as('working_pair')
    )
    .firstOrFail()
}
