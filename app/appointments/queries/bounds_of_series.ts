import { clock } from '#core/clock'
import { dayAfter } from '#appointments/occurrences'
import type { Away, SeriesBounds } from '#appointments/series_bounds'
import { wakingHoursOf } from '#appointments/queries/waking_hours_of'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type OfTwo = { id: string; studentId: string; tutorId: string }

/**
 * What the hours of each of these series keep to: the student's waking hours, the holidays without hours, and the absences of the two
 * that aren't over. In three queries.
 */
export async function boundsOfSeries(series: OfTwo[], client: QueryClientContract) {
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
  const away = await absencesOf(
    series.flatMap(({ studentId, tutorId }) => [studentId, tutorId]),
    client
  )
  const bySeries = Map.groupBy(breaks, ({ series_id: id }) => id as string)
  return new Map(
    series.map(({ id, studentId, tutorId }): [string, SeriesBounds] => {
      const own = bySeries.get(id) ?? []
      const holidays = own.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }))
      const ofTwo = [studentId, tutorId].flatMap((person) => away.get(person) ?? [])
      return [id, { waking: waking.get(studentId)!, holidays, away: ofTwo }]
    })
  )
}

/** By the person. A day is looked back: it may be another one where they are. */
async function absencesOf(userIds: string[], client: QueryClientContract) {
  const rows = await client
    .from('absences')
    .join('users', 'users.id', 'absences.user_id')
    .whereIn('user_id', userIds)
    .where('ends_on', '>=', dayAfter(clock.now().toISODate()!, -1))
    .select('user_id', 'starts_on', 'ends_on', 'time_zone')
  const byPerson = Map.groupBy(rows, ({ user_id: id }) => id as string)
  return new Map(
    [...byPerson].map(([id, own]): [string, Away] => [
      id,
      {
        absences: own.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on })),
        zone: own[0].time_zone,
      },
    ])
  )
}
