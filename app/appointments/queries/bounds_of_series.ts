import { clock } from '#core/clock'
import { dayAfter } from '#appointments/occurrences'
import type { Away, SeriesBounds } from '#appointments/series_bounds'
import { wakingHoursRows, toWakingHours } from '#appointments/queries/waking_hours_of'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type OfTwo = { id: string; studentId: string; tutorId: string }

const ABSENCES = `(SELECT coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)), '[]')
  FROM absences WHERE user_id = users.id AND ends_on >= :from) AS absences`

const BREAKS = `(SELECT coalesce(json_agg(json_build_object(
    'seriesId', series_id, 'startsOn', starts_on, 'endsOn', ends_on)), '[]')
  FROM series_questions
  WHERE series_id = ANY (:series) AND kind = 'holiday' AND outcome IN ('no', 'unanswered')) AS breaks`

/**
 * What the hours of each of these series keep to: the student's waking hours, the holidays without hours, and the absences of the two
 * that aren't over. In one query.
 */
export async function boundsOfSeries(series: OfTwo[], client: QueryClientContract) {
  return boundsFrom(series, await boundsRows(series, client))
}

/** The same as rows of a query that asks for more, one for each person. A day is looked back: it may be another one where they are. */
export function boundsRows(series: OfTwo[], client: QueryClientContract) {
  const people = series.flatMap(({ studentId, tutorId }) => [studentId, tutorId])
  const ids = series.map(({ id }) => id)
  return wakingHoursRows(people, client)
    .select(client.raw(ABSENCES, { from: dayAfter(clock.now().toISODate()!, -1) }))
    .select(client.raw(BREAKS, { series: ids }))
}

export function boundsFrom(series: OfTwo[], rows: any[]) {
  const byPerson = new Map<string, any>(rows.map((row) => [row.id, row]))
  const breaks = Map.groupBy(rows[0]?.breaks ?? [], ({ seriesId }: any) => seriesId as string)
  return new Map(
    series.map(({ id, studentId, tutorId }): [string, SeriesBounds] => {
      const holidays = (breaks.get(id) ?? []).map(({ startsOn, endsOn }: any) => ({
        ...{ startsOn, endsOn },
      }))
      const away = [studentId, tutorId].map((person) => awayOf(byPerson.get(person)))
      return [id, { waking: toWakingHours(byPerson.get(studentId)), holidays, away }]
    })
  )
}

const awayOf = ({ id: userId, absences, time_zone: zone }: any): Away => ({
  ...{ userId, absences, zone },
})
