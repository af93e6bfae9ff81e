import db from '@adonisjs/lucid/services/db'
import { OPEN_STATES } from '#homework/homework_state'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

export type WaitingHomework = HomeworkRow & {
  /** How many there are of its kind. */
  of_kind: number
  /** What the student wrote when they got stuck, and the photo that they sent. */
  blocked_words: string | null
  blocked_photo: { id: string; width: number; height: number } | null
}

const SHOWN_OF_EACH = 5

/**
 * What is to be done in a tutor's pairs that are not closed, soonest first; and what waits for the tutor: where a student is
 * stuck, soonest first, and what was handed in and not reviewed yet, the last first. The first few of each kind, with how
 * many there are, in one query.
 */
export function waitingHomework(tutor: Person): Promise<WaitingHomework[]> {
  const waiting = readableHomework(tutor)
    .whereIn('homework.state', [...OPEN_STATES, 'submitted'])
    .whereNot('pairs.state', 'closed')
    .select(db.raw(`count(*) OVER (PARTITION BY ${KIND})::int AS of_kind`))
    .select(db.raw(`row_number() OVER (PARTITION BY ${KIND} ORDER BY ${FIRST}) AS place`))
  return db
    .from(waiting.as('homework'))
    .where('place', '<=', SHOWN_OF_EACH)
    .orderBy('place')
    .select('homework.*')
    .select(db.raw(`CASE WHEN state = 'blocked' THEN ${WORDS} END AS blocked_words`))
    .select(db.raw(`CASE WHEN state = 'blocked' THEN ${PHOTO} END AS blocked_photo`))
}

/** To be done, stuck, or handed in. */
const KIND = `CASE WHEN homework.state IN ('blocked', 'submitted') THEN homework.state ELSE 'due' END`
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
