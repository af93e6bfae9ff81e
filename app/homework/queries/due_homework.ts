import db from '@adonisjs/lucid/services/db'
import { OPEN_STATES } from '#homework/homework_state'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

export type DueHomework = HomeworkRow & {
  /** What the student wrote when they got stuck, and the photo that they sent. */
  blocked_words: string | null
  blocked_photo: { id: string; width: number; height: number } | null
}

/**
 * Open homework of this person's pairs that are not closed, soonest first, in one query. A tutor sees what is blocked
 * before all else: it waits for them.
 */
export function dueHomework(person: Person, limit = 5): Promise<DueHomework[]> {
  const query = readableHomework(person)
    .whereIn('homework.state', [...OPEN_STATES])
    .whereNot('pairs.state', 'closed')
    .select(db.raw(`CASE WHEN homework.state = 'blocked' THEN ${WORDS} END AS blocked_words`))
    .select(db.raw(`CASE WHEN homework.state = 'blocked' THEN ${PHOTO} END AS blocked_photo`))
  if (person.role === 'tutor') query.orderByRaw(`homework.state = 'blocked' DESC`)
  return query.orderBy('homework.due_at').orderBy('homework.id').limit(limit)
}

const WORDS = /* sql */ `(
  SELECT words FROM homework_changes AS change
  WHERE change.homework_id = homework.id AND change.state = 'blocked' AND words <> ''
    AND change.author_id = homework.student_id
  ORDER BY change.id DESC LIMIT 1)`

const PHOTO = /* sql */ `(
  SELECT json_build_object('id', file.id, 'width', about.width, 'height', about.height)
  FROM homework_files AS file JOIN attachments AS about ON about.id = file.attachment_id
  JOIN homework_changes AS change ON change.id = file.change_id
  WHERE file.homework_id = homework.id AND file.small_attachment_id IS NOT NULL
    AND change.state = 'blocked' AND change.author_id = homework.student_id
  ORDER BY change.id DESC, file.place LIMIT 1)`
