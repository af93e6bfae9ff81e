import type { Holiday } from '#appointments/holidays'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type WithoutHours = { zone: string; holidays: Holiday[] }

/** The holidays in which each of these series makes no hours, with the zone of the student whose they are. */
export async function holidaysWithout(seriesIds: string[], client: QueryClientContract) {
  const rows = await client
    .from('series_questions')
    .join('series', 'series.id', 'series_questions.series_id')
    .join('users', 'users.id', 'series.student_id')
    .whereIn('series_id', seriesIds)
    .where('kind', 'holiday')
    .whereIn('outcome', ['no', 'unanswered'])
    .select('series_id', 'users.time_zone', 'starts_on', 'ends_on')
  const found = new Map<string, WithoutHours>()
  for (const row of rows) {
    const known: WithoutHours = found.get(row.series_id) ?? { zone: row.time_zone, holidays: [] }
    known.holidays.push({ startsOn: row.starts_on, endsOn: row.ends_on })
    found.set(row.series_id, known)
  }
  return found
}
