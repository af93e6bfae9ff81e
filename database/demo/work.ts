import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { MEMOS, TASKS } from '#database/demo/homework_script'
import type { Ids } from '#database/demo/people'
import { momentOf } from '#database/demo/moments'

/** Writes the private memos of some of the demo's people. */
export async function writeMemos(ids: Ids, trx: Transaction) {
  const now = clock.now().toJSDate()
  const rows = Object.entries(MEMOS).flatMap(([key, memos]) =>
    memos.map(([title, body, pinned]) => ({
      owner_id: ids.people.get(key),
      title,
      body,
      pinned_at: pinned ? now : null,
    }))
  )
  await trx.table('memos').multiInsert(rows)
}

/** And what they have to do, for themselves. */
export async function writeTasks(ids: Ids, trx: Transaction) {
  const now = clock.now()
  const rows = Object.entries(TASKS).flatMap(([key, tasks]) =>
    tasks.map(({ title, day, time, pinned, done }) => ({
      owner_id: ids.people.get(key),
      title,
      due_at: day !== undefined && time ? momentOf(day, time).toJSDate() : null,
      pinned_at: pinned ? now.toJSDate() : null,
      done_at: done ? now.minus({ hours: 30 }).toJSDate() : null,
    }))
  )
  await trx.table('tasks').multiInsert(rows)
}
