import type { SeriesBounds } from '#appointments/series_bounds'
import { wakingHoursOf } from '#appointments/queries/waking_hours_of'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type OfStudent = { id: string; studentId: string }

/** What the hours of each of these series keep to: the student's waking hours, and the holidays without hours. In two queries. */
export async function boundsOfSeries(series: OfStudent[], client: QueryClientContract) {
  const waking = await wakingHoursOf(
    series.map(({ studentId }) => studentId),
    client
  )
  const breaks = await client
    .from('series_questions')
    .whereIn(
      'series_id',
      series.map(({ id }) => id)
    )
    .where('kind', 'holiday')
    .whereIn('outcome', ['no', 'unanswered'])
    .select('series_id', 'starts_on', 'ends_on')
  const bySeries = Map.groupBy(breaks, ({ series_id: id }) => id as string)
  return new Map(
    series.map(({ id, studentId }): [string, SeriesBounds] => {
      const own = bySeries.get(id) ?? []
      const holidays = own.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }))
      return [id, { waking: waking.get(studentId)!, holidays }]
    })
  )
}
