import type { DateTime } from 'luxon'
import { dayAfter } from '#appointments/occurrences'
import Series from '#appointments/models/series'
import { workingPairs } from '#matching/queries/working_pairs'
import type { NewQuestion } from '#appointments/actions/ask_series'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { HOLIDAY_ASKED_DAYS } from '#appointments/series_limits'
import { holidayQuestion } from '#appointments/holiday_question'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * The school holidays that begin soon in the student's zone, or go on, of each series that has hours in them and began before, while
 * there is time to answer. One of whose days some were asked about already is the same: those of a zone don't overlap, but staff correct
 * them, and the student may go to school in another zone meanwhile.
 */
export async function holidaysToAsk(now: DateTime, client: QueryClientContract) {
  const rows = await comingHolidays(now, client)
  const ids = [...new Set(rows.map((row) => row.series_id as string))]
  const series = await Series.query({ client }).whereIn('id', ids)
  const byId = new Map(series.map((each) => [each.id, each]))
  const rules = await agreedRules(ids, client)

  return rows.flatMap((row): NewQuestion[] => {
    const [own, agreed] = [byId.get(row.series_id)!, rules.get(row.series_id)!]
    const holiday = { startsOn: row.first_day, endsOn: row.last_day }
    const lastWeek = own.state === 'trial' ? own.trialWeek : null
    const about = { zone: row.time_zone, lastWeek, now }
    const closesAt = holidayQuestion(agreed, holiday, about)
    if (!closesAt) return []
    const words = { endsOn: holiday.endsOn, nameFr: row.name_fr, nameEn: row.name_en }
    return [{ series: own, kind: 'holiday', startsOn: holiday.startsOn, closesAt, holiday: words }]
  })
}

const comingHolidays = (now: DateTime, client: QueryClientContract): Promise<any[]> => {
  const today = now.toISODate()!
  return client
    .from('series')
    .join('students', 'students.id', 'series.student_id')
    .join('users', 'users.id', 'series.student_id')
    .join('school_holidays', 'school_holidays.school_zone_id', 'students.school_zone_id')
    .where('shown', true)
    .where('last_day', '>', today)
    .where('first_day', '<=', dayAfter(today, HOLIDAY_ASKED_DAYS))
    .whereIn('series.state', ['trial', 'active'])
    .whereIn('series.pair_id', workingPairs(client).select('pairs.id'))
    .whereNotExists((query) =>
      query
        .from('series_questions')
        .whereColumn('series_id', 'series.id')
        .where('kind', 'holiday')
        .whereColumn('starts_on', '<=', 'school_holidays.last_day')
        .whereColumn('ends_on', '>=', 'school_holidays.first_day')
        .select('series_questions.id')
    )
    .orderBy(['series.id', 'first_day'])
    .select('series.id as series_id', 'users.time_zone')
    .select('first_day', 'last_day', 'name_fr', 'name_en')
}
