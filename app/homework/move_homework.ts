import { live } from '#core/live'
import { clock } from '#core/clock'
import { afterCommit, type Transaction } from '#core/transaction'
import type { DateTime } from 'luxon'
import type { UploadedFile } from '#core/files/uploaded_file'
import HomeworkChange from '#homework/models/homework_change'
import { placeHomeworkFiles } from '#homework/place_homework_files'
import type { WAY, HomeworkState } from '#homework/homework_state'

/** What somebody says with a change. */
export type Said = { words: string; files: UploadedFile[] }

export type MovedHomework = { id: string; pair_id: string; student_id: string; tutor_id: string }

type Move = {
  homework: MovedHomework
  actorId: string
  from: readonly HomeworkState[]
  /** Null: it stays where it is. */
  to: HomeworkState | null
  dueAt?: DateTime
  said: Said
}

type Way = (typeof WAY)[number]

/**
 * Moves homework from a state that allows it, writes down who did it with what they said, and tells the open pages of
 * both. Of two at once one wins: the row is held.
 *
 * @returns the change and when it was due; or where it stands, when that allows no such move.
 */
export async function moveHomework({ homework, from, to, ...move }: Move, trx: Transaction) {
  const { id } = homework
  const before = await trx
    .from('homework')
    .where('id', id)
    .forUpdate()
    .select('state', 'due_at')
    .firstOrFail()
  const present: HomeworkState = before.state
  const dueBefore: Date = before.due_at
  if (!from.includes(present)) return { change: null, present, dueBefore }

  const state = to ?? present
  await update({ id, state, dueAt: move.dueAt }, trx)
  const change = await HomeworkChange.create(
    {
      homeworkId: id,
      authorId: move.actorId,
      stateBefore: present as Way,
      state,
      dueAt: move.dueAt ?? null,
      words: move.said.words,
    },
    { client: trx }
  )
  await placeHomeworkFiles(
    { homeworkId: id, changeId: change.id, ownerId: move.actorId, files: move.said.files },
    trx
  )
  const people = [homework.student_id, homework.tutor_id]
  afterCommit(trx, () => live.push(people, { type: 'homework' }))
  return { change, present, dueBefore }
}

type Update = { id: string; state: HomeworkState; dueAt?: DateTime }

/** When it was handed in is kept by a review, and forgotten when it is taken back. */
async function update({ id, state, dueAt }: Update, trx: Transaction) {
  const now = clock.now().toJSDate()
  const handedIn = state === 'submitted' || state === 'reviewed'
  await trx
    .from('homework')
    .where('id', id)
    .update({
      state,
      submitted_at: handedIn ? trx.raw('COALESCE(submitted_at, ?)', [now]) : null,
      withdrawn_at: state === 'withdrawn' ? now : null,
      ...(dueAt ? { due_at: dueAt.toJSDate(), due_since: now } : {}),
      updated_at: now,
    })
}
