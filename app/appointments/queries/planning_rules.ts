import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'
import type { WakingHours } from '#appointments/waking_hours'
import { wakingHoursOf } from '#appointments/queries/waking_hours_of'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type PlanningRules = {
  noticeHours: number
  perWeek: number
  waking: WakingHours
}

/** What the team set for planning with this student; a level may have waking hours of its own. */
export async function planningRules(
  studentId: string,
  client: QueryClientContract = db.connection(),
  known?: WakingHours
): Promise<PlanningRules> {
  const { noticeHours, appointmentsPerWeek: perWeek } = await settings.get(client)
  if (known) return { noticeHours, perWeek, waking: known }
  const waking = await wakingHoursOf([studentId], client)
  return { noticeHours, perWeek, waking: waking.get(studentId)! }
}
