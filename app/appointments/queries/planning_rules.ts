import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'
import type { WakingHours } from '#appointments/waking_hours'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type PlanningRules = {
  noticeHours: number
  perWeek: number
  waking: WakingHours
}

/** What the team set for planning with this student; a level may have waking hours of its own. */
export async function planningRules(
  studentId: string,
  client: QueryClientContract = db.connection()
): Promise<PlanningRules> {
  const set = await settings.get()
  const student = await client
    .from('users')
    .leftJoin('students', 'students.id', 'users.id')
    .leftJoin('levels', 'levels.id', 'students.level_id')
    .where('users.id', studentId)
    .select('users.time_zone', 'levels.day_starts', 'levels.day_ends')
    .firstOrFail()

  return {
    noticeHours: set.noticeHours,
    perWeek: set.appointmentsPerWeek,
    waking: {
      starts: student.day_starts ?? set.studentDayStarts,
      ends: student.day_ends ?? set.studentDayEnds,
      zone: student.time_zone,
    },
  }
}
