import Series from '#appointments/models/series'
import { agreedRules } from '#appointments/queries/agreed_rules'
import type { Going } from '#appointments/queries/known_ahead'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** What is to know of a series before it changes; nothing of one that isn't this pair's. */
export async function seriesGoingOn(
  id: string,
  pairId: string,
  client: QueryClientContract
): Promise<Going | undefined> {
  const series = await Series.query({ client }).where({ id, pairId }).first()
  const rules = await agreedRules([id], client)
  const agreed = rules.get(id)
  if (!series || !agreed) return undefined
  return { id, agreed, lastWeek: series.state === 'trial' ? series.trialWeek : null }
}
