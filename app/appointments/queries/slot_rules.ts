import { clock } from '#core/clock'
import { fullWeeks } from '#appointments/full_weeks'
import type { SlotRules } from '#appointments/wanted_slots'
import { planningRules } from '#appointments/queries/planning_rules'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type PairRow = { id: string; student_id: string }

/** What each slot of a proposal of this pair has to keep to, at this moment; an hour that it would move doesn't count. */
export async function slotRules(
  pair: PairRow,
  client: QueryClientContract,
  hour?: string
): Promise<SlotRules> {
  const now = clock.now()
  const { noticeHours, perWeek, waking } = await planningRules(pair.student_id, client)
  const monday = now.setZone(waking.zone).startOf('week')
  const hours = await client
    .from('appointments')
    .where('pair_id', pair.id)
    .where('starts_at', '>=', monday.toJSDate())
    .whereIn('state', ['confirmed', 'completed', 'missed'])
    .if(hour, (query) => query.whereNot('id', hour!))
    .select('id', 'starts_at as from')
  return { now, noticeHours, waking, full: fullWeeks(hours, perWeek, waking.zone) }
}
