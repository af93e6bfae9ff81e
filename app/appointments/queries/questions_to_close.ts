import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { ANSWER_DAYS } from '#appointments/series_limits'
import SeriesQuestion from '#appointments/models/series_question'
import { workingPairs } from '#matching/queries/working_pairs'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Questions that nobody can answer in time any more. While their pair can't plan they stay open. */
export const questionsToClose = (now: DateTime, client: QueryClientContract) =>
  SeriesQuestion.query({ client })
    .whereNull('outcome')
    .where('closesAt', '<=', now.toJSDate())
    .whereIn(
      'seriesId',
      client
        .from('series')
        .whereIn('pair_id', workingPairs(client).select('pairs.id'))
        .select('series.id')
    )
    .orderBy('id')

/** Who may not plan can't answer: afterwards there are days left to. */
export const giveTimeToPaused = (now: DateTime) => {
  const closesAt = now.plus({ days: ANSWER_DAYS }).toJSDate()
  return db
    .from('series_questions')
    .whereNull('outcome')
    .where('closes_at', '<', closesAt)
    .whereNotIn(
      'series_id',
      db.from('series').whereIn('pair_id', workingPairs().select('pairs.id')).select('series.id')
    )
    .update({ closes_at: closesAt, updated_at: now.toJSDate() })
}
