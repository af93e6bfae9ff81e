import type { DateTime } from 'luxon'
import Series from '#appointments/models/series'
import { ANSWER_DAYS } from '#appointments/series_limits'
import { agreedRules } from '#appointments/queries/agreed_rules'
import type { NewQuestion } from '#appointments/actions/ask_series'
import { workingPairs } from '#matching/queries/working_pairs'
import { occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** "On continue ?", of each trial whose last hour is over: there is time to answer until the next one would begin. */
export async function trialsToAsk(now: DateTime, client: QueryClientContract) {
  const trials = await Series.query({ client })
    .where('state', 'trial')
    .where('trialWeek', '<=', weekOf(now.plus({ days: 1 }).toISODate()!))
    .whereNotExists((query) =>
      query
        .from('series_questions')
        .whereColumn('series_id', 'series.id')
        .where('kind', 'trial')
        .select('id')
    )
    .whereIn('pairId', workingPairs(client).select('pairs.id'))
    .orderBy('id')
  const rules = await agreedRules(
    trials.map(({ id }) => id),
    client
  )

  return trials.flatMap((series): NewQuestion[] => {
    const week = series.trialWeek!
    const [last, next] = occurrences(rules.get(series.id) ?? [], week, weekAfter(week, 1))
    if (last.endsAt > now.toJSDate()) return []
    const least = now.plus({ days: ANSWER_DAYS }).toJSDate()
    const closesAt = next.startsAt > least ? next.startsAt : least
    return [{ series, kind: 'trial', startsOn: next.day, closesAt }]
  })
}
