import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { HOMEWORK, MEMOS, type Work } from '#database/demo/script'
import type { DemoPair } from '#database/demo/pairs'
import type { Ids } from '#database/demo/people'
import { momentOf, peopleOf } from '#database/demo/moments'

/** Sets the demo's homework. */
export async function setHomework(pairs: Map<string, DemoPair>, trx: Transaction) {
  const rows = HOMEWORK.map((work) => homeworkOf(work, pairs.get(work.pair)!))
  await trx.table('homework').multiInsert(rows)
}

function homeworkOf(work: Work, { pair }: DemoPair) {
  const dueAt = momentOf(work.day, work.time)
  const handedIn = work.state === 'submitted' || work.state === 'reviewed'
  return {
    ...peopleOf(pair),
    title: work.title,
    instructions: work.instructions,
    due_at: dueAt.toJSDate(),
    state: work.state,
    submitted_at: handedIn ? clock.now().minus({ hours: 20 }).toJSDate() : null,
  }
}

/** Writes the private memos of some of the demo's people. */
export async function writeMemos(ids: Ids, trx: Transaction) {
  const rows = Object.entries(MEMOS).flatMap(([key, memos]) =>
    memos.map(([title, body]) => ({ owner_id: ids.people.get(key), title, body }))
  )
  await trx.table('memos').multiInsert(rows)
}
