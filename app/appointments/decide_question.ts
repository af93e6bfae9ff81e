import { clock } from '#core/clock'
import { isDuring } from '#appointments/holidays'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { endSeries } from '#appointments/end_series'
import { cancelHours, hoursToCome } from '#appointments/leave_out'
import { planOccurrences } from '#appointments/plan_occurrences'
import SeriesEnded from '#appointments/events/series_ended'
import type SeriesQuestion from '#appointments/models/series_question'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import SeriesQuestionDecided from '#appointments/events/series_question_decided'

type Decision = { outcome: NonNullable<SeriesQuestion['outcome']>; actorId: string | null }

/**
 * Closes a question of a series that is held, and does what was decided. Without a yes of both the trial is not gone on with, and
 * there are no hours in the holiday: who doesn't answer is likely to be away.
 */
export async function decideQuestion(
  series: Series,
  question: SeriesQuestion,
  { outcome, actorId }: Decision,
  trx: Transaction
) {
  const now = clock.now()
  await question.useTransaction(trx).merge({ outcome, closedAt: now }).save()
  const after = { kind: question.kind, outcome }
  if (question.kind === 'trial' && outcome !== 'yes') {
    const how = outcome === 'no' ? 'trial_stopped' : 'unanswered'
    await endSeries(series, { how, actorId }, trx)
    const event = new SeriesEnded({ seriesId: series.id, actorId })
    return tellBothOfSeries(series, { actorId, event, after }, trx)
  }
  if (question.kind === 'trial') await goOn(series, trx)
  else if (outcome !== 'yes') await leaveOutHoliday(series, question, trx)
  const event = new SeriesQuestionDecided({ seriesId: series.id, questionId: question.id })
  await tellBothOfSeries(series, { actorId, event, after }, trx)
}

async function goOn(series: Series, trx: Transaction) {
  await series.merge({ state: 'active' }).save()
  await planOccurrences([series], clock.now(), trx)
}

/** Those that aren't made yet are left out when they are. */
async function leaveOutHoliday(series: Series, question: SeriesQuestion, trx: Transaction) {
  const { startsOn, endsOn } = question
  const student = await trx.from('users').where('id', series.studentId).select('time_zone').first()
  const holidays = [{ startsOn, endsOn: endsOn! }]
  const hours = await hoursToCome(series.id, trx)
  const within = hours.filter((hour) => isDuring(hour.starts_at, holidays, student.time_zone))
  await cancelHours(
    within.map(({ id }) => id),
    'holiday',
    trx
  )
}
