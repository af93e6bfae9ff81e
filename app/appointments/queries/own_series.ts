import db from '@adonisjs/lucid/services/db'
import { isReadable } from '#matching/queries/readable_pairs'
import { isMember, joinOther } from '#matching/queries/two_of_pair'
import { workingPairs } from '#matching/queries/working_pairs'
import { DAY_ENDS, DAY_STARTS } from '#appointments/queries/waking_hours_of'
import { toOwnSeries, type OwnSeries } from '#appointments/own_series'

/** The weekly slots of this person that they may still read, latest first, in one query. */
export async function ownSeries(userId: string): Promise<OwnSeries[]> {
  const rows = await seriesOf(userId).orderBy('series.id', 'desc')
  return rows.map(toOwnSeries)
}

/**
 * One weekly slot of this person.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export async function oneSeries(userId: string, id: string): Promise<OwnSeries> {
  const row = await seriesOf(userId).where('series.id', id).firstOrFail()
  return toOwnSeries(row)
}

/** Those that are proposed or go on. */
export async function openSeries(userId: string): Promise<OwnSeries[]> {
  const rows = await openSeriesRows(userId)
  return rows.map(toOwnSeries)
}

export const openSeriesRows = (userId: string) =>
  seriesOf(userId)
    .whereIn('series.state', ['proposed', 'trial', 'active'])
    .orderBy('series.id', 'desc')

const RULES = `(SELECT json_agg(json_build_object('id', id, 'state', state, 'proposerId', proposer_id,
    'startsOn', starts_on, 'wallTime', wall_time, 'minutes', minutes, 'zone', zone, 'follows', follows,
    'answeredBy', answered_by, 'expiresAt', expires_at) ORDER BY answered_at NULLS LAST, id)
  FROM series_rules WHERE series_id = series.id) AS rules`

const QUESTIONS = `(SELECT json_agg(json_build_object('id', id, 'kind', kind, 'startsOn', starts_on,
    'endsOn', ends_on, 'nameFr', name_fr, 'nameEn', name_en, 'closesAt', closes_at, 'outcome', outcome,
    'own', (SELECT yes FROM series_answers WHERE question_id = series_questions.id AND user_id = :userId))
    ORDER BY starts_on)
  FROM series_questions WHERE series_id = series.id) AS questions`

const seriesOf = (userId: string) =>
  db
    .from('series')
    .join('pairs', 'pairs.id', 'series.pair_id')
    .where(isReadable)
    .joinRaw(joinOther('series'), [userId])
    .joinRaw('JOIN users own ON own.id = ?', [userId])
    .leftJoin('students', 'students.id', 'series.student_id')
    .leftJoin('levels', 'levels.id', 'students.level_id')
    .where(isMember(userId, 'series'))
    .select('series.*', 'pairs.state as pair_state')
    .select('other.first_name', 'other.role', 'other.time_zone', 'own.time_zone as own_time_zone')
    .select(
      workingPairs().whereColumn('pairs.id', 'series.pair_id').select('pairs.id').as('working')
    )
    .select(db.raw(DAY_STARTS), db.raw(DAY_ENDS))
    .select(db.raw(RULES), db.raw(QUESTIONS, { userId }))
