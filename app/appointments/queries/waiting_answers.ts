import db from '@adonisjs/lucid/services/db'
import { charterToAccept } from '#profiles/queries/charter_to_accept'
import { toOwnSeries, type OwnSeries } from '#appointments/own_series'
import { openSeriesRows } from '#appointments/queries/own_series'
import {
  pendingAnswerRows,
  toPendingAnswer,
  type PendingAnswer,
} from '#appointments/queries/pending_answers'

type WaitingAnswers = { answers: PendingAnswer[]; series: OwnSeries[]; charter: boolean }

/**
 * What may wait for this person's answer: proposals, the weekly slots that are open, and for a tutor a new version of the
 * charter; in one query for all.
 */
export async function waitingAnswers(userId: string): Promise<WaitingAnswers> {
  const row = await db
    .query()
    .select(asJson(pendingAnswerRows(userId)).as('answers'))
    .select(asJson(openSeriesRows(userId)).as('series'))
    .select(charterToAccept(userId))
    .firstOrFail()
  return {
    answers: row.answers.map(toPendingAnswer),
    series: row.series.map(toOwnSeries),
    charter: row.charter_to_accept !== null,
  }
}

const asJson = (rows: ReturnType<typeof db.from>) =>
  db.from(rows.as('found')).select(db.raw(`coalesce(json_agg(found), '[]')`))
