import { HOURS } from '#database/demo/hours'
import { momentOf, peopleOf } from '#database/demo/moments'
import type { DemoPair } from '#database/demo/pairs'
import type { Transaction } from '#core/transaction'
import { answersUntil } from '#appointments/slot_limits'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import { weekAfter, weekOf } from '#appointments/occurrences'

const PARIS = 'Europe/Paris'

/**
 * Agrees on the weekly slots of the demo, each still on trial, whose hours the story tells.
 *
 * @returns their ids by the key of the pair
 */
export async function agreeOnSeries(pairs: Map<string, DemoPair>, trx: Transaction) {
  const firsts = new Map(
    HOURS.filter(({ weekly }) => weekly)
      .toReversed()
      .map(({ pair, day, time }) => [pair, { day, time }])
  )
  const ids = new Map<string, string>()
  for (const [key, { day, time }] of firsts)
    ids.set(key, await agree(pairs.get(key)!.pair, day, time, trx))
  return ids
}

async function agree(pair: DemoPair['pair'], day: number, time: string, trx: Transaction) {
  const first = momentOf(day, time)
  const startsOn = first.setZone(PARIS).toISODate()!
  const last = weekAfter(weekOf(startsOn), TRIAL_WEEKS - 1)
  const agreed = first.minus({ days: 1 }).toJSDate()
  const [{ id }] = await trx
    .table('series')
    .returning('id')
    .insert({
      ...peopleOf(pair),
      ...{ state: 'trial', trial_week: last, planned_week: last, created_at: agreed },
    })
  await trx.table('series_rules').insert({
    ...{ series_id: id, proposer_id: pair.tutorId, state: 'accepted', starts_on: startsOn },
    ...{ wall_time: time, minutes: 60, zone: PARIS, follows: 'student' },
    expires_at: answersUntil(first).toJSDate(),
    answered_by: pair.studentId,
    answered_at: agreed,
  })
  return id as string
}
