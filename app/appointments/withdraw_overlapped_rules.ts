import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import { agreedRules } from '#appointments/queries/agreed_rules'
import SeriesOverlapped from '#appointments/events/series_overlapped'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import { occurrences, weekAfter, weekOf, type Rule } from '#appointments/occurrences'

type Hour = { startsAt: Date; endsAt: Date }

/**
 * Withdraws the weekly slots, and changes of one, that these people have proposed and nobody has answered, as far as the author has
 * something else at each of their first hours: hours that are confirmed, or other weekly slots that go on.
 *
 * @param actorId who agreed to what is in the way and is told at once; null for the application
 * @returns how many were the actor's own
 */
export async function withdrawOverlappedRules(
  people: string[],
  actorId: string | null,
  trx: Transaction
) {
  const open = await SeriesRule.query({ client: trx })
    .where('state', 'proposed')
    .where('expiresAt', '>', clock.now().toJSDate())
    .whereIn('proposerId', people)
    .orderBy('id')
  let own = 0
  for (const rule of open) {
    const hours = firstHours([rule], weekOf(rule.startsOn))
    const taken = await takenBeside(rule, hours, trx)
    if (!hours.every((hour) => taken.some((other) => overlap(hour, other)))) continue
    await withdraw(rule, actorId, trx)
    if (rule.proposerId === actorId) own++
  }
  return own
}

const firstHours = (rules: Rule[], week: string) =>
  occurrences(rules, week, weekAfter(week, TRIAL_WEEKS - 1))

const overlap = (one: Hour, other: Hour) =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** What the author has around these hours; the slot that would change is in nobody's way. */
async function takenBeside(
  { seriesId, proposerId, startsOn }: SeriesRule,
  hours: Hour[],
  trx: Transaction
): Promise<Hour[]> {
  const ofAuthor = (query: any) =>
    query.where('student_id', proposerId).orWhere('tutor_id', proposerId)
  const rows = await trx
    .from('appointments')
    .where('state', 'confirmed')
    .where(ofAuthor)
    .whereRaw('series_id IS DISTINCT FROM ?', [seriesId])
    .where('ends_at', '>', hours[0].startsAt)
    .where('starts_at', '<', hours.at(-1)!.endsAt)
    .select('starts_at', 'ends_at')
  const series = await Series.query({ client: trx })
    .whereIn('state', ['trial', 'active'])
    .whereNot('id', seriesId)
    .where(ofAuthor)
  const rules = await agreedRules(
    series.map(({ id }) => id),
    trx
  )
  // A week on either side: on another clock the same hour may be in another one.
  const from = weekAfter(weekOf(startsOn), -1)
  const weekly = [...rules.values()].flatMap((agreed) =>
    occurrences(agreed, from, weekAfter(from, TRIAL_WEEKS + 1))
  )
  return [...rows.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at })), ...weekly]
}

async function withdraw(rule: SeriesRule, actorId: string | null, trx: Transaction) {
  const series = await Series.findOrFail(rule.seriesId, { client: trx })
  await rule.merge({ state: 'cancelled' }).save()
  if (series.state === 'proposed') await series.merge({ state: 'cancelled' }).save()
  const event = new SeriesOverlapped({ seriesId: series.id, ruleId: rule.id, actorId })
  await tellBothOfSeries(series, { actorId: null, event }, trx)
}
