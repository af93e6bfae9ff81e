import type { WakingHours } from '#appointments/waking_hours'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The student's level may have waking hours of its own, else they are what the team set; of a query that joins `levels`. */
export const DAY_STARTS =
  'coalesce(levels.day_starts, (SELECT student_day_starts FROM settings)) AS day_starts'
export const DAY_ENDS =
  'coalesce(levels.day_ends, (SELECT student_day_ends FROM settings)) AS day_ends'

/** The waking hours of these students, in one query. */
export async function wakingHoursOf(studentIds: string[], client: QueryClientContract) {
  const rows = await wakingHoursRows(studentIds, client)
  return new Map<string, WakingHours>(rows.map((row) => [row.id, toWakingHours(row)]))
}

/** The same as rows of a query that asks for more; those of a tutor say nothing but where they live. */
export const wakingHoursRows = (userIds: string[], client: QueryClientContract) =>
  client
    .from('users')
    .leftJoin('students', 'students.id', 'users.id')
    .leftJoin('levels', 'levels.id', 'students.level_id')
    .whereIn('users.id', userIds)
    .select('users.id', 'users.time_zone')
    .select(client.raw(DAY_STARTS), client.raw(DAY_ENDS))

export const toWakingHours = (row: any): WakingHours => ({
  ...{ starts: row.day_starts, ends: row.day_ends, zone: row.time_zone },
})
