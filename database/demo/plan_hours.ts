import type { DateTime } from 'luxon'
import type { Transaction } from '#core/transaction'
import { HOURS, type Hour } from '#database/demo/hours'
import type { DemoPair } from '#database/demo/pairs'
import { answersUntil } from '#appointments/slot_limits'
import { weekOf } from '#appointments/occurrences'
import { momentOf, peopleOf } from '#database/demo/moments'
import { agreeOnSeries } from '#database/demo/weekly_slots'

/** Plans the demo's hours, past and future; of those that were held the two said so, and the tutor wrote. */
export async function planHours(pairs: Map<string, DemoPair>, trx: Transaction) {
  const weekly = await agreeOnSeries(pairs, trx)
  for (const hour of HOURS) await planHour(hour, pairs.get(hour.pair)!, weekly, trx)
}

async function planHour(
  hour: Hour,
  { pair }: DemoPair,
  weekly: Map<string, string>,
  trx: Transaction
) {
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
      ...(hour.weekly ? weekOfSeries(hour, weekly) : answerOf(hour, pair.otherThan(proposerId))),
      ...(accepted ? slot : {}),
    })
  if (!hour.weekly) await trx.table('slots').insert({ appointment_id: id, ...slot })
  if (hour.state !== 'completed') return
  const people = [pair.studentId, pair.tutorId]
  await writeDown(id, hour, people, startsAt.plus({ minutes: 65 }), trx)
}

function answerOf({ day, time, state }: Hour, otherId: string) {
  const startsAt = momentOf(day, time)
  return {
    answered_by: state === 'proposed' ? null : otherId,
    answered_at: state === 'proposed' ? null : startsAt.minus({ days: 5 }).toJSDate(),
    expires_at: answersUntil(startsAt).toJSDate(),
  }
}

const weekOfSeries = ({ pair, day, time }: Hour, weekly: Map<string, string>) => ({
  series_id: weekly.get(pair),
  series_week: weekOf(momentOf(day, time).setZone('Europe/Paris').toISODate()!),
})

/** Both said that they met, just after the hour, and its tutor what was done. */
async function writeDown(
  id: string,
  { report }: Hour,
  people: string[],
  after: DateTime,
  trx: Transaction
) {
  const times = { created_at: after.toJSDate(), updated_at: after.toJSDate() }
  const said = people.map((userId) => ({ appointment_id: id, user_id: userId, ...times }))
  await trx.table('attendances').multiInsert(said)
  if (!report) return
  const { done, wentWell, nextTime } = report
  const words = { done, went_well: wentWell, next_time: nextTime }
  await trx.table('session_reports').insert({ appointment_id: id, ...words, ...times })
}
