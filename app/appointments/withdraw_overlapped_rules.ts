import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import { firstHours, hoursAround, overlap } from '#appointments/crossing'
import { agreedRules } from '#appointments/queries/agreed_rules'
import SeriesOverlapped from '#appointments/events/series_overlapped'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'

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
    const hours = firstHours(rule)
    const taken = await takenBeside(rule, hours, trx)
    if (!hours.every((hour) => taken.some((other) => overlap(hour, other)))) continue
    await withdraw(rule, actorId, trx)
    if (rule.proposerId === actorId) own++
  }
  return own
}

/** What the author has around these hours; the slot that would change is in nobody's way. */
async function takenBeside(rule: SeriesRule, hours: Hour[], trx: Transaction): Promise<Hour[]> {
  const { seriesId, proposerId } = rule
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
  const weekly = [...rules.values()].flatMap((agreed) => hoursAround(agreed, rule))
  return [...rows.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at })), ...weekly]
}

async function withdraw(rule: SeriesRule, actorId: string | null, trx: Transaction) {
  const series = await Series.findOrFail(rule.seriesId, { client: trx })
  await rule.merge({ state: 'cancelled' }).save()
  if (series.state === 'proposed') await series.merge({ state: 'cancelled' }).save()
  const event = new SeriesOverlapped({ seriesId: series.id, ruleId: rule.id, actorId })
  await tellBothOfSeries(series, { actorId: null, event }, trx)
}
