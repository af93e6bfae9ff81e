import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { HOMEWORK, HOURS, MEMOS, type Hour, type Work } from '#database/demo/script'
import type { DemoPair } from '#database/demo/pairs'
import { answersUntil } from '#appointments/slot_limits'
import type { Ids } from '#database/demo/people'

/** Plans the demo's hours, past and future. */
export async function planHours(pairs: Map<string, DemoPair>, trx: Transaction) {
  for (const hour of HOURS) await planHour(hour, pairs.get(hour.pair)!, trx)
}

async function planHour(hour: Hour, { pair }: DemoPair, trx: Transaction) {
  const startsAt = momentOf(hour.day, hour.time)
  const slot = { starts_at: startsAt.toJSDate(), ends_at: startsAt.plus({ hours: 1 }).toJSDate() }
  const accepted = hour.state === 'confirmed' || hour.state === 'completed'
  const proposerId = hour.proposer === 'student' ? pair.studentId : pair.tutorId
  const [{ id }] = await trx
    .table('appointments')
    .returning('id')
    .insert({
      ...peopleOf(pair),
      proposer_id: proposerId,
      state: hour.state,
      plan: hour.plan ?? '',
      answered_by: hour.state === 'proposed' ? null : pair.otherThan(proposerId),
      answered_at: hour.state === 'proposed' ? null : startsAt.minus({ days: 5 }).toJSDate(),
      expires_at: answersUntil(startsAt).toJSDate(),
      ...(accepted ? slot : {}),
    })
  await trx.table('slots').insert({ appointment_id: id, ...slot })
}

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

const peopleOf = (pair: DemoPair['pair']) => ({
  pair_id: pair.id,
  student_id: pair.studentId,
  tutor_id: pair.tutorId,
})

function momentOf(day: number, time: string) {
  const [hour, minute] = time.split(':').map(Number)
  const paris = clock.now().setZone('Europe/Paris').plus({ days: day })
  return paris.set({ hour, minute, second: 0, millisecond: 0 }).toUTC()
}
