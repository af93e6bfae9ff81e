import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { withdrawMoves } from '#appointments/leave_out'
import Appointment from '#appointments/models/appointment'
import { withdrawOverlapped } from '#appointments/withdraw_overlapped'
import type SeriesRule from '#appointments/models/series_rule'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { occurrences, weekOf, type Rule } from '#appointments/occurrences'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'

/**
 * Moves the hours of a series, whose people are held, to a rule that was just agreed on: those to come from its first week on which
 * stand where the rules before had put them. What was moved or skipped by itself stays. One at which one
 * of the two has something else is left out.
 *
 * @returns how many were left out, and how many proposals of the actor's own are withdrawn as they are at such a time
 */
export async function changeHours(
  series: Series,
  rule: SeriesRule,
  actorId: string,
  trx: Transaction
) {
  const agreed = await agreedRules([series.id], trx)
  const rules = agreed.get(series.id)!
  const before = rules.filter(({ id }) => id !== rule.id)
  const planned = await hoursFrom(weekOf(rule.startsOn), series, trx)
  const hours = planned.filter((hour) => standsAt(hour, before))
  const ids = hours.map(({ id }) => id)
  await withdrawMoves(ids, trx)
  // None of them is in the way of another while they change places.
  await Appointment.query({ client: trx }).whereIn('id', ids).update({ state: 'cancelled' })
  const kept: string[] = []
  for (const hour of hours) if (await move(hour, rules, trx)) kept.push(hour.id)
  const withdrawn = await withdrawOverlapped(kept, actorId, trx)
  return { leftOut: hours.length - kept.length, withdrawn }
}

const hoursFrom = (week: string, { id: seriesId }: Series, trx: Transaction) =>
  Appointment.query({ client: trx })
    .where({ seriesId, state: 'confirmed' })
    .where('seriesWeek', '>=', week)
    .where('startsAt', '>', clock.now().toJSDate())
    .orderBy('startsAt')

const occurrenceOf = ({ seriesWeek: week }: Appointment, rules: Rule[]) =>
  occurrences(rules, week!, week!)[0]

const standsAt = (hour: Appointment, rules: Rule[]) =>
  occurrenceOf(hour, rules)?.startsAt.getTime() === hour.startsAt!.toMillis()

async function move(hour: Appointment, rules: Rule[], trx: Transaction) {
  const { startsAt, endsAt } = occurrenceOf(hour, rules)
  const free = !(await isTaken(hour, startsAt, endsAt, trx))
  // Not through the model, which doesn't know that it is cancelled for the moment.
  await Appointment.query({ client: trx })
    .where('id', hour.id)
    .update({
      startsAt,
      endsAt,
      sequence: hour.sequence + 1,
      state: free ? 'confirmed' : 'cancelled',
      leftOut: free ? null : 'overlap',
      updatedAt: clock.now().toJSDate(),
    })
  const ids = { seriesId: hour.seriesId!, appointmentId: hour.id }
  if (!free) await announce(new OccurrenceLeftOut(ids), trx)
  return free
}

/** Whoever confirms something for one of the two waits until this is committed: what isn't taken now stays free. */
async function isTaken(
  { studentId, tutorId }: Appointment,
  startsAt: Date,
  endsAt: Date,
  trx: Transaction
) {
  const people = [studentId, tutorId]
  const other = await trx
    .from('appointments')
    .where('state', 'confirmed')
    .where((query) => query.whereIn('student_id', people).orWhereIn('tutor_id', people))
    .whereRaw(`tstzrange(starts_at, ends_at, '[)') && tstzrange(?, ?, '[)')`, [startsAt, endsAt])
    .select('id')
    .first()
  return other !== null
}
