import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { withdrawMoves } from '#appointments/leave_out'
import Appointment from '#appointments/models/appointment'
import type SeriesRule from '#appointments/models/series_rule'
import { withdrawOverlapped } from '#appointments/withdraw_overlapped'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { hoursToChange, mayChange } from '#appointments/hours_to_change'
import { isTaken } from '#appointments/queries/is_taken'
import { boundsOfSeries } from '#appointments/queries/bounds_of_series'
import { makeHour, moveHour, type Placed } from '#appointments/place_hour'
import { announceLeftOut } from '#appointments/announce_left_out'
import { reasonAgainst, type SeriesBounds } from '#appointments/series_bounds'
import { occurrences, ruleOf, weekOf, type Occurrence } from '#appointments/occurrences'

/**
 * Moves the hours of a series, whose people are held, to a rule that was just agreed on: the hour of its first day, which takes
 * place whatever became of that week, then those that stand where the rules before had put them, and those that were left out there,
 * which are judged anew. What the two moved or skipped by itself stays. One at which one of the two has something else or the
 * student sleeps, or in a holiday without hours, is left out.
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
  const first = weekOf(rule.startsOn)
  const planned = await hoursFrom(first, series, trx)
  const now = clock.now().toJSDate()
  const known = planned
    .map((row) => ({ row, ...knownOf(row) }))
    .filter((hour) => mayChange(hour, now))
  const changes = hoursToChange(known, before, rules, first)
  const ids = changes.map(({ hour }) => hour.row.id)
  await withdrawMoves(ids, trx)
  // None of them is in the way of another while they change places.
  await Appointment.query({ client: trx }).whereIn('id', ids).update({ state: 'cancelled' })

  const moved: Placed[] = []
  const judge = (to: Occurrence) =>
    judged(series, to, { rule: ruleOf(rules, to.week)!, bounds: bounds.get(series.id)! }, trx)
  if (!changes.some(({ hour }) => hour.week === first)) {
    const [to] = occurrences([rule], first, first)
    const beside = planned.some(({ seriesWeek }) => seriesWeek === first)
    moved.push(await makeHour(series, rule, { ...to, beside, reason: await judge(to) }, trx))
  }
  for (const { hour, to } of changes)
    moved.push(await moveHour(hour.row, { ...to, reason: await judge(to) }, actorId, trx))
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

const hoursFrom = (week: string, { id: seriesId }: Series, trx: Transaction) =>
  Appointment.query({ client: trx })
    .where({ seriesId })
    .where('seriesWeek', '>=', week)
    .orderBy('seriesWeek')

const knownOf = ({ seriesWeek, startsAt, leftOut, state }: Appointment) => ({
  ...{ week: seriesWeek!, startsAt: startsAt!.toJSDate(), leftOut, state },
})

async function judged(
  series: Series,
  { day, ...hour }: Occurrence,
  { rule, bounds }: { rule: SeriesRule; bounds: SeriesBounds },
  trx: Transaction
) {
  const against = reasonAgainst(hour, bounds, { chosen: day === rule.startsOn })
  if (against) return against
  return (await isTaken(series, hour, trx)) ? ('overlap' as const) : null
}
