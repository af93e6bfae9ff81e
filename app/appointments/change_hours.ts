import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { withdrawMoves } from '#appointments/leave_out'
import Appointment from '#appointments/models/appointment'
import { withdrawOverlapped } from '#appointments/withdraw_overlapped'
import type SeriesRule from '#appointments/models/series_rule'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { weekOf, type Occurrence } from '#appointments/occurrences'
import { hoursToChange } from '#appointments/hours_to_change'
import { boundsOfSeries } from '#appointments/queries/bounds_of_series'
import { announceLeftOut, type LeftOut } from '#appointments/announce_left_out'
import { reasonAgainst, type SeriesBounds } from '#appointments/series_bounds'

/**
 * Moves the hours of a series, whose people are held, to a rule that was just agreed on: those to come from its first week on which
 * stand where the rules before had put them, and those that were left out there, which are judged anew. What the two moved or skipped
 * by itself stays. One at which one of the two has something else or the student sleeps, or in a holiday without hours, is left out.
 *
 * @returns how many take place, how many are left out, and how many proposals of the actor's own are withdrawn as they are at such a time
 */
export async function changeHours(
  series: Series,
  rule: SeriesRule,
  actorId: string,
  trx: Transaction
) {
  const agreed = await agreedRules([series.id], trx)
  const bounds = await boundsOfSeries([series], trx)
  const rules = agreed.get(series.id)!
  const before = rules.filter(({ id }) => id !== rule.id)
  const planned = await hoursFrom(weekOf(rule.startsOn), series, trx)
  const known = planned.map((row) => ({ row, ...knownOf(row) }))
  const changes = hoursToChange(known, before, rules)
  const ids = changes.map(({ hour }) => hour.row.id)
  await withdrawMoves(ids, trx)
  // None of them is in the way of another while they change places.
  await Appointment.query({ client: trx }).whereIn('id', ids).update({ state: 'cancelled' })

  const moved: (LeftOut & { was: LeftOut['reason'] })[] = []
  for (const { hour, to } of changes)
    moved.push(await move(hour.row, to, bounds.get(series.id)!, trx))
  const kept = moved.filter(({ reason }) => reason === null)
  await announceLeftOut(
    moved.filter(({ reason, was }) => reason !== null && reason !== was),
    trx
  )
  const withdrawn = await withdrawOverlapped(
    kept.map(({ id }) => id),
    actorId,
    trx
  )
  return { made: kept.length, leftOut: moved.length - kept.length, withdrawn }
}

const JUDGED_ANEW = ['overlap', 'holiday', 'outside_waking']

const hoursFrom = (week: string, { id: seriesId }: Series, trx: Transaction) =>
  Appointment.query({ client: trx })
    .where({ seriesId })
    .where('seriesWeek', '>=', week)
    .where((query) =>
      query
        .where((stands) =>
          stands.where('state', 'confirmed').where('startsAt', '>', clock.now().toJSDate())
        )
        .orWhereIn('leftOut', JUDGED_ANEW)
    )
    .orderBy('seriesWeek')

const knownOf = ({ seriesWeek, startsAt, leftOut }: Appointment) => ({
  week: seriesWeek!,
  startsAt: startsAt!.toJSDate(),
  leftOut,
})

async function move(
  hour: Appointment,
  { startsAt, endsAt }: Occurrence,
  bounds: SeriesBounds,
  trx: Transaction
) {
  const against = reasonAgainst({ startsAt, endsAt }, bounds)
  const taken = !against && (await isTaken(hour, startsAt, endsAt, trx))
  const reason = against ?? (taken ? ('overlap' as const) : null)
  // Not through the model, which doesn't know that it is cancelled for the moment.
  await Appointment.query({ client: trx })
    .where('id', hour.id)
    .update({
      startsAt,
      endsAt,
      sequence: hour.sequence + 1,
      state: reason ? 'cancelled' : 'confirmed',
      leftOut: reason,
      updatedAt: clock.now().toJSDate(),
    })
  return {
    id: hour.id,
    seriesId: hour.seriesId!,
    week: hour.seriesWeek!,
    reason,
    was: hour.leftOut,
  }
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
