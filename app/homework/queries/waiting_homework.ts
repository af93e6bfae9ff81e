import db from '@adonisjs/lucid/services/db'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

export type WaitingHomework = HomeworkRow & {
  state: 'blocked' | 'submitted'
  /** How many there are in this state. */
  of_state: number
  /** What the student wrote when they got stuck, and the photo that they sent. */
  blocked_words: string | null
  blocked_photo: { id: string; width: number; height: number } | null
}

const SHOWN_OF_EACH = 5

/**
 * What waits for a tutor in their pairs that are not closed: where a student is stuck, soonest first, and what was handed
 * in and not reviewed yet, the last first. The first few of each, with how many there are, in one query.
 */
export function waitingHomework(tutor: Person): Promise<WaitingHomework[]> {
  const waiting = readableHomework(tutor)
    .whereIn('homework.state', ['blocked', 'submitted'])
    .whereNot('pairs.state', 'closed')
    .select(db.raw('count(*) OVER (PARTITION BY homework.state)::int AS of_state'))
    .select(db.raw(`row_number() OVER (PARTITION BY homework.state ORDER BY ${FIRST}) AS place`))
  return db
    .from(waiting.as('homework'))
    .where('place', '<=', SHOWN_OF_EACH)
    .orderBy('place')
    .select('homework.*')
    .select(db.raw(`CASE WHEN state = 'blocked' THEN ${WORDS} END AS blocked_words`))
    .select(db.raw(`CASE WHEN state = 'blocked' THEN ${PHOTO} END AS blocked_photo`))
}

const FIRST = 'homework.ended_at DESC, homework.due_at, homework.id'

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
