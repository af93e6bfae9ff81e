import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Pair from '#matching/models/pair'
import OpenConversation from '#messaging/actions/open_conversation'
import { PAIRS, STUDENTS } from '#database/demo/cast'
import type { Ids } from '#database/demo/people'

export type DemoPair = { pair: Pair; conversationId: string }

/** Makes the demo's pairs, and lets the other students wait, longest first. */
export async function createPairs(ids: Ids, trx: Transaction) {
  const pairs = new Map<string, DemoPair>()
  for (const [student, tutor, state] of PAIRS) {
    const pair = await Pair.create(
      {
        studentId: ids.people.get(student)!,
        tutorId: ids.people.get(tutor)!,
        coordinatorId: ids.people.get('claire')!,
        state,
        createdAt: clock.now().minus({ days: 16 }),
      },
      { client: trx }
    )
    const conversation = await new OpenConversation().handle({ pair, trx })
    pairs.set(student, { pair, conversationId: conversation.id })
  }
  await createMatchRequests(ids, trx)
  return pairs
}

async function createMatchRequests(ids: Ids, trx: Transaction) {
  const paired = new Set(PAIRS.map(([student]) => student))
  const active = STUDENTS.filter((student) => !student.state)
  await trx.table('match_requests').multiInsert(
    active.map((student, index) => ({
      student_id: ids.people.get(student.key),
      state: paired.has(student.key) ? 'matched' : 'waiting',
      created_at: clock
        .now()
        .minus({ days: 60 - 2 * index })
        .toJSDate(),
    }))
  )
}
