import { clock } from '#core/clock'
import { occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import SeriesRule from '#appointments/models/series_rule'
import type { Transaction } from '#core/transaction'

type News = { subject_id: string; source: string; data: any }

/** Whether a proposal can still be answered. */
export async function canStillBeAnswered({ subject_id: id }: News, trx: Transaction) {
  const proposal = await trx
    .from('appointments')
    .where({ id, state: 'proposed' })
    .where('expires_at', '>', clock.now().toJSDate())
    .select('id')
    .first()
  return proposal !== null
}

/** Whether an hour is still to come, at the time that was told. */
export async function isStillToCome({ subject_id: id, data }: News, trx: Transaction) {
  const hour = await trx
    .from('appointments')
    .where({ id, state: 'confirmed', starts_at: data.startsAt })
    .where('ends_at', '>', clock.now().toJSDate())
    .select('id')
    .first()
  return hour !== null
}

/** Whether the rule of a weekly slot that made the news is in this state still; one that is proposed can be answered. */
export const whileRuleIs =
  (state: 'proposed' | 'accepted') =>
  async ({ source: id }: News, trx: Transaction) => {
    const rule = await trx
      .from('series_rules')
      .where({ id, state })
      .if(state === 'proposed', (query) => query.where('expires_at', '>', clock.now().toJSDate()))
      .select('id')
      .first()
    return rule !== null
  }

/** Whether what the two of a weekly slot are asked can be answered still, and until when. */
export async function canStillBeDecided({ source: id }: News, trx: Transaction) {
  const question: { closes_at: Date } | null = await trx
    .from('series_questions')
    .where({ id })
    .whereNull('outcome')
    .where('closes_at', '>', clock.now().toJSDate())
    .select('closes_at')
    .first()
  return question && { startsAt: question.closes_at.toISOString() }
}

/** Whether a weekly slot still goes on, and its rules still make the hour that was told. */
export async function stillMakesHour({ subject_id: id, data }: News, trx: Transaction) {
  const going = trx.from('series').where({ id }).whereIn('state', ['trial', 'active']).select('id')
  const rules = await SeriesRule.query({ client: trx })
    .whereIn('seriesId', going)
    .where('state', 'accepted')
    .orderBy('answeredAt')
  const week = weekOf(data.startsAt.slice(0, 10))
  const hours = occurrences(rules, weekAfter(week, -1), weekAfter(week, 1))
  return hours.some(({ startsAt }) => startsAt.toISOString() === data.startsAt)
}
