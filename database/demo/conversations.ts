import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { CONVERSATIONS, UNREAD, type Line } from '#database/demo/script'
import type { DemoPair } from '#database/demo/pairs'

/** Lets the demo's pairs have written to each other. */
export async function writeConversations(pairs: Map<string, DemoPair>, trx: Transaction) {
  for (const [key, lines] of Object.entries(CONVERSATIONS)) {
    const demoPair = pairs.get(key)!
    await writeMessages(demoPair, lines, trx)
    await writeReading(key, demoPair, lines.length, trx)
  }
}

async function writeMessages({ pair, conversationId }: DemoPair, lines: Line[], trx: Transaction) {
  const rows = lines.map(([side, daysAgo, time, body], index) => ({
    conversation_id: conversationId,
    author_id: side === 'student' ? pair.studentId : pair.tutorId,
    client_id: randomUUID(),
    position: index + 1,
    revision: index + 1,
    body,
    created_at: momentOf(daysAgo, time, lines.length - index),
  }))
  const ids = await trx.table('messages').returning('id').multiInsert(rows)
  const pins = lines.flatMap(([side, , , , pinned], index) =>
    pinned
      ? [
          {
            conversation_id: conversationId,
            message_id: ids[index].id,
            pinned_by: side === 'student' ? pair.studentId : pair.tutorId,
          },
        ]
      : []
  )
  if (pins.length > 0) await trx.table('pins').multiInsert(pins)
  await trx
    .from('conversations')
    .where('id', conversationId)
    .update({
      position: lines.length,
      revision: lines.length,
      last_message_at: rows.at(-1)!.created_at,
    })
}

async function writeReading(key: string, demoPair: DemoPair, last: number, trx: Transaction) {
  const [side, count] = UNREAD[key] ?? ['student', 0]
  const { pair, conversationId } = demoPair
  for (const userId of [pair.studentId, pair.tutorId]) {
    const unread = userId === (side === 'student' ? pair.studentId : pair.tutorId) ? count : 0
    await trx
      .from('conversation_members')
      .where({ conversation_id: conversationId, user_id: userId })
      .update({ read_position: last - unread, unread_count: unread })
    await trx.from('users').where('id', userId).increment('unread_messages', unread)
  }
}

/** Wall time in Paris so many days ago, never later than now: the order of the lines holds. */
function momentOf(daysAgo: number, time: string, linesLeft: number) {
  const [hour, minute] = time.split(':').map(Number)
  const day = clock.now().setZone('Europe/Paris').minus({ days: daysAgo })
  const wanted = day.set({ hour, minute, second: 0, millisecond: 0 })
  return DateTime.min(wanted, clock.now().minus({ minutes: 3 * linesLeft }))!.toJSDate()
}
