import db from '@adonisjs/lucid/services/db'
import { toOwnSeries, type OwnSeries } from '#appointments/own_series'
import { openSeriesRows } from '#appointments/queries/own_series'
import {
  pendingAnswerRows,
  toPendingAnswer,
  type PendingAnswer,
} from '#appointments/queries/pending_answers'

/** What may wait for this person's answer: proposals, and the weekly slots that are open; in one query for both. */
export async function waitingAnswers(
  userId: string
): Promise<{ answers: PendingAnswer[]; series: OwnSeries[] }> {
  const row = await db
    .query()
    .select(asJson(pendingAnswerRows(userId)).as('answers'))
    .select(asJson(openSeriesRows(userId)).as('series'))
    .firstOrFail()
  return { answers: row.answers.map(toPendingAnswer), series: row.series.map(toOwnSeries) }
}

const asJson = (rows: ReturnType<typeof db.from>) =>
  db.from(rows.as('found')).select(db.raw(`coalesce(json_agg(found), '[]')`))
