import { clock } from '#core/clock'
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
